import { Duration } from 'aws-cdk-lib';
import { type IAlarmAction, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { problemDocument } from '../../shared/contracts/problem-document.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

/** Posts of one address within the window; 30 a minute must pass, and an office or a mobile network shares an address. */
const POSTS_PER_ADDRESS = 120;
const WINDOW = Duration.minutes(1);

/** Posts turned away in five minutes before it rings: one address at ten times the limit. */
const MANY_TURNED_AWAY = 5_000;

/**
 * Rules of the managed group that read a body, or ask for a browser. They only count: a complaint may quote a script or an
 * address, be 256 KB long, or be sent by a program, and refusing it costs more than what the application doesn't interpret.
 */
const COUNTED_ONLY = [
  'SizeRestrictions_BODY',
  'CrossSiteScripting_BODY',
  'GenericLFI_BODY',
  'GenericRFI_BODY',
  'EC2MetaDataSSRF_BODY',
  'NoUserAgent_HEADER',
];

/** Samples would keep addresses of complainants. */
const observed = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  sampledRequestsEnabled: false,
});

const THROTTLED = 'throttled';
const ACL_METRIC = 'suda';
const RATE_METRIC = 'posts-per-address';

export interface FirewallProps {
  readonly action: IAlarmAction;
}

/** The web ACL before the distribution: a rate for posts of one address, and the provider's common rules. */
export class Firewall extends Construct {
  readonly webAclArn: string;

  constructor(scope: Construct, id: string, props: FirewallProps) {
    super(scope, id);
    const acl = new CfnWebACL(this, 'WebAcl', {
      scope: 'CLOUDFRONT',
      defaultAction: { allow: {} },
      visibilityConfig: observed(ACL_METRIC),
      customResponseBodies: { [THROTTLED]: { contentType: 'APPLICATION_JSON', content: throttledBody() } },
      rules: [
        {
          name: RATE_METRIC,
          priority: 0,
          statement: {
            rateBasedStatement: {
              limit: POSTS_PER_ADDRESS,
              evaluationWindowSec: WINDOW.toSeconds(),
              aggregateKeyType: 'IP',
              scopeDownStatement: { andStatement: { statements: [METHOD_IS_POST, PATH_IS_OF_API] } },
            },
          },
          action: {
            block: {
              customResponse: {
                responseCode: 429,
                customResponseBodyKey: THROTTLED,
                responseHeaders: [
                  { name: 'retry-after', value: String(WINDOW.toSeconds()) },
                  { name: 'cache-control', value: 'no-store' },
                ],
              },
            },
          },
          visibilityConfig: observed(RATE_METRIC),
        },
        {
          name: 'common-rules',
          priority: 1,
          statement: {
            managedRuleGroupStatement: {
              vendorName: 'AWS',
              name: 'AWSManagedRulesCommonRuleSet',
              ruleActionOverrides: COUNTED_ONLY.map((name) => ({ name, actionToUse: { count: {} } })),
            },
          },
          overrideAction: { none: {} },
          visibilityConfig: observed('common-rules'),
        },
      ],
    });
    this.webAclArn = acl.attrArn;
    new RunbookAlarm(this, 'TurnedAway', {
      title: 'Many posts are turned away',
      metric: new Metric({
        namespace: 'AWS/WAFV2',
        metricName: 'BlockedRequests',
        dimensionsMap: { WebACL: ACL_METRIC, Rule: RATE_METRIC },
        statistic: 'Sum',
        period: Duration.minutes(5),
      }),
      threshold: MANY_TURNED_AWAY,
      action: props.action,
    });
  }
}

const METHOD_IS_POST: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { method: {} },
    positionalConstraint: 'EXACTLY',
    searchString: 'POST',
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
};

/** Decoded and normalised as CloudFront does before it chooses the origin. */
const PATH_IS_OF_API: CfnWebACL.StatementProperty = {
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'STARTS_WITH',
    searchString: '/api/',
    textTransformations: [
      { priority: 0, type: 'URL_DECODE' },
      { priority: 1, type: 'NORMALIZE_PATH' },
    ],
  },
};

/** The problem document that the API itself would send, in ASCII: the firewall states no character set. */
function throttledBody(): string {
  const text = JSON.stringify(problemDocument('request.throttled'));
  return text.replaceAll(/[^\x20-\x7e]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
