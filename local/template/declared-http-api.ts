import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const RouteProperties = z.object({
  RouteKey: z.string().regex(/^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|ANY) \//),
  Target: z.string().startsWith('integrations/'),
  AuthorizationType: z.enum(['NONE', 'JWT']).default('NONE'),
  AuthorizerId: z.string().optional(),
});
const IntegrationProperties = z.object({
  IntegrationType: z.literal('AWS_PROXY'),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal('2.0'),
});
const AuthorizerProperties = z.object({
  AuthorizerType: z.literal('JWT'),
  IdentitySource: z.array(z.literal('$request.header.Authorization')).length(1),
  JwtConfiguration: z.object({ Issuer: z.string(), Audience: z.array(z.string()).min(1) }),
});
const StageProperties = z.object({
  DefaultRouteSettings: z
    .object({ ThrottlingRateLimit: z.number().optional(), ThrottlingBurstLimit: z.number().optional() })
    .default({}),
});

/** Which tokens a route accepts. */
export interface TokenRequirement {
  readonly issuer: string;
  readonly audience: readonly string[];
}

export interface DeclaredRoute {
  /** As in the template, e.g. `GET /api/complaints/{number}`. */
  readonly routeKey: string;
  readonly method: string;
  readonly path: string;
  readonly functionName: string;
  /** Undefined: open to everybody. */
  readonly token: TokenRequirement | undefined;
}

export interface DeclaredHttpApi {
  readonly apiId: string;
  readonly routes: readonly DeclaredRoute[];
  /** Requests a second and burst; undefined where the template sets none. */
  readonly throttle: { readonly ratePerSecond: number; readonly burst: number } | undefined;
}

export function declaredHttpApi(template: LocalTemplate): DeclaredHttpApi {
  const api = template.only('AWS::ApiGatewayV2::Api', z.object({ Body: z.never().optional() }));
  const stage = template.only('AWS::ApiGatewayV2::Stage', StageProperties);
  const integrations = byRef(template.declared('AWS::ApiGatewayV2::Integration', IntegrationProperties));
  const authorizers = byRef(template.declared('AWS::ApiGatewayV2::Authorizer', AuthorizerProperties));
  const routes = template.declared('AWS::ApiGatewayV2::Route', RouteProperties).map(({ properties }) => {
    const [method = '', path = ''] = properties.RouteKey.split(' ');
    const integration = need(integrations, properties.Target.slice('integrations/'.length));
    return {
      routeKey: properties.RouteKey,
      method,
      path,
      functionName: functionNameOf(integration.IntegrationUri),
      token:
        properties.AuthorizationType === 'JWT'
          ? tokenOf(need(authorizers, properties.AuthorizerId ?? ''))
          : undefined,
    };
  });
  const { ThrottlingRateLimit: rate, ThrottlingBurstLimit: burst } = stage.properties.DefaultRouteSettings;
  return {
    apiId: api.ref,
    routes,
    throttle: rate === undefined ? undefined : { ratePerSecond: rate, burst: burst ?? rate },
  };
}

/** Name of the function in an ARN, also where API Gateway's invocation path is wrapped around it. */
export function functionNameOf(arn: string): string {
  const name = /:function:([^:/]+)/.exec(arn)?.[1];
  if (!name) throw new UnplayableTemplateError(`"${arn}" does not name a Lambda function`);
  return name;
}

function byRef<T>(declared: readonly { ref: string; properties: T }[]): ReadonlyMap<string, T> {
  return new Map(declared.map(({ ref, properties }) => [ref, properties]));
}

function need<T>(items: ReadonlyMap<string, T>, ref: string): T {
  const item = items.get(ref);
  if (!item)
    throw new UnplayableTemplateError(`a route refers to "${ref}", which the template does not have`);
  return item;
}

function tokenOf({ JwtConfiguration }: z.infer<typeof AuthorizerProperties>): TokenRequirement {
  return { issuer: JwtConfiguration.Issuer, audience: JwtConfiguration.Audience };
}
