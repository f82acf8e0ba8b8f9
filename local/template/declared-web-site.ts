import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const SecurityHeaders = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string() }).optional(),
  ContentTypeOptions: z.object({}).optional(),
  FrameOptions: z.object({ FrameOption: z.string() }).optional(),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }).optional(),
});
const PolicyProperties = z.object({
  ResponseHeadersPolicyConfig: z.object({
    SecurityHeadersConfig: SecurityHeaders.default({}),
    CustomHeadersConfig: z
      .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) })
      .default({ Items: [] }),
  }),
});
const Behaviour = z.object({
  ResponseHeadersPolicyId: z.string().optional(),
  TargetOriginId: z.string().optional(),
});
const Origin = z.object({
  Id: z.string(),
  OriginCustomHeaders: z.array(z.object({ HeaderName: z.string(), HeaderValue: z.string() })).default([]),
});
const DistributionProperties = z.object({
  DistributionConfig: z.object({
    DefaultCacheBehavior: Behaviour,
    Origins: z.array(Origin).default([]),
    CacheBehaviors: z.array(Behaviour.extend({ PathPattern: z.string() })).default([]),
  }),
});

/** Response headers for every path under a prefix; the empty prefix is the default. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The headers that the distribution puts on answers, longest prefix first. HSTS is left out: this machine has no TLS. */
export function declaredHeaderRules(template: LocalTemplate): HeaderRule[] {
  const policies = new Map(
    template
      .declared('AWS::CloudFront::ResponseHeadersPolicy', PolicyProperties)
      .map(({ ref, properties }) => [ref, headersOf(properties.ResponseHeadersPolicyConfig)]),
  );
  const headersFor = (policyId: string | undefined) =>
    policyId === undefined ? {} : (policies.get(policyId) ?? {});
  const { DistributionConfig: site } = template.only(
    'AWS::CloudFront::Distribution',
    DistributionProperties,
  ).properties;
  const rules = site.CacheBehaviors.map(({ PathPattern, ResponseHeadersPolicyId }) => ({
    prefix: prefixOf(PathPattern),
    headers: headersFor(ResponseHeadersPolicyId),
  }));
  return [
    ...rules,
    { prefix: '', headers: headersFor(site.DefaultCacheBehavior.ResponseHeadersPolicyId) },
  ].toSorted((one, other) => other.prefix.length - one.prefix.length);
}

/** What the distribution adds to the requests that it passes on under a prefix, over whatever a client sent. */
export function declaredOriginHeaders(
  template: LocalTemplate,
  prefix: string,
): Readonly<Record<string, string>> {
  const { DistributionConfig: site } = template.only(
    'AWS::CloudFront::Distribution',
    DistributionProperties,
  ).properties;
  const behaviour = site.CacheBehaviors.find(({ PathPattern }) => prefixOf(PathPattern) === prefix);
  const origin = site.Origins.find(({ Id }) => Id === behaviour?.TargetOriginId);
  if (!origin) throw new UnplayableTemplateError(`the distribution hands ${prefix} to no origin`);
  return Object.fromEntries(
    origin.OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]),
  );
}

function headersOf(
  config: z.infer<typeof PolicyProperties>['ResponseHeadersPolicyConfig'],
): Record<string, string> {
  const { SecurityHeadersConfig: security, CustomHeadersConfig: custom } = config;
  const headers = Object.fromEntries(custom.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value]));
  const policy = security.ContentSecurityPolicy?.ContentSecurityPolicy;
  if (policy) headers['content-security-policy'] = policy;
  if (security.ContentTypeOptions) headers['x-content-type-options'] = 'nosniff';
  if (security.FrameOptions) headers['x-frame-options'] = security.FrameOptions.FrameOption;
  if (security.ReferrerPolicy) headers['referrer-policy'] = security.ReferrerPolicy.ReferrerPolicy;
  return headers;
}

function prefixOf(pattern: string): string {
  const prefix = pattern.replace(/\*$/, '');
  if (/[*?]/.test(prefix))
    throw new UnplayableTemplateError(`local/ does not know the path pattern "${pattern}"`);
  return prefix;
}
