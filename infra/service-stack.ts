import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './constructs/alarms.ts';
import { CaseEventsBus } from './constructs/case-events-bus.ts';
import { ClockTick } from './constructs/clock-tick.ts';
import { DigestSchedule } from './constructs/digest-schedule.ts';
import { EventRelay } from './constructs/event-relay.ts';
import { HttpApi } from './constructs/http-api.ts';
import { Observability } from './constructs/observability.ts';
import { OriginSecret } from './constructs/origin-secret.ts';
import { ServiceDashboard } from './constructs/service-dashboard.ts';
import { ServiceFunction, type ServiceFunctionProps } from './constructs/service-function.ts';
import { SignIn } from './constructs/sign-in.ts';
import { WebFiles } from './constructs/web-files.ts';
import { WebSite } from './constructs/web-site.ts';
import type { DataStack } from './data-stack.ts';
import type { EdgeStack } from './edge-stack.ts';
import type { FunctionBundles } from './function-bundles.ts';
import type { FunctionName } from './function-names.ts';
import { grantFunctions } from './grants.ts';
import { Approval } from './workflows/approval.ts';
import { ComplaintHandling } from './workflows/complaint-handling.ts';

export interface ServiceStackProps extends StackProps {
  readonly data: DataStack;
  readonly edge: EdgeStack;
  readonly bundles: FunctionBundles;
  /** Address that mail is sent from; its domain is verified in SES. */
  readonly mailSender: string;
  /** Pool of AWS End User Messaging that SMS are sent from. @default none: no SMS is sent */
  readonly smsPool?: string | undefined;
  /** Folder of the built pages; may not exist yet. */
  readonly webFolder: string;
}

/** Everything that may be replaced: functions, API, workflow, bus, tick, pages, alarms. */
export class ServiceStack extends Stack {
  readonly functions: Readonly<Record<FunctionName, ServiceFunction>>;

  constructor(scope: Construct, id: string, props: ServiceStackProps) {
    super(scope, id, props);
    const { table, attachments, identity } = props.data;
    const { topic, action } = new Alarms(this, 'Alarms');
    const bus = new CaseEventsBus(this, 'CaseEvents');
    const http = new HttpApi(this, 'Http');
    const originSecret = new OriginSecret(this, 'OriginSecret').reference;
    const site = new WebSite(this, 'WebSite', {
      apiId: http.api.apiId,
      originSecret,
      webAclArn: props.edge.webAclArnFor(this),
      connectTo: [
        `https://${attachments.bucketRegionalDomainName}`,
        `https://cognito-idp.${this.region}.amazonaws.com`,
        identity.domain.baseUrl(),
      ],
    });
    const signIn = new SignIn(this, 'SignIn', { identity, siteUrl: site.url });

    const define = (name: FunctionName, settings: FunctionSettings) =>
      new ServiceFunction(this, name, {
        name,
        bundle: props.bundles.folderOf(name),
        alarm: { failures: 1, action },
        ...settings,
        environment: { TABLE_NAME: table.tableName, ...settings.environment },
      });
    const defineApi: typeof define = (name, settings) =>
      define(name, {
        ...settings,
        environment: { ORIGIN_SECRET: originSecret, ...settings.environment },
      });
    const workflowTasks = define('workflow-tasks', {
      description: 'Opens tasks and clocks for the workflow, and archives',
      timeout: Duration.seconds(30),
    });
    const { stateMachine } = new ComplaintHandling(this, 'ComplaintHandling', {
      workflowTasks: workflowTasks.function,
    });
    const approval = new Approval(this, 'Approval', { workflowTasks: workflowTasks.function });
    this.functions = {
      'workflow-tasks': workflowTasks,
      'intake-api': defineApi('intake-api', {
        description: 'Takes complaints from the public',
        environment: { BUCKET_NAME: attachments.bucketName },
      }),
      'casework-api': defineApi('casework-api', {
        description: 'Shows cases and takes what officials decide',
        environment: {
          BUCKET_NAME: attachments.bucketName,
          TOKEN_ISSUER: signIn.issuer,
          TOKEN_AUDIENCE: signIn.client.userPoolClientId,
          TOKEN_JWKS_URI: `${signIn.issuer}/.well-known/jwks.json`,
        },
      }),
      'insight-api': defineApi('insight-api', { description: 'Answers the boards' }),
      'admin-api': defineApi('admin-api', {
        description: 'Re-drives cases whose workflow died',
        environment: { STATE_MACHINE_ARN: stateMachine.stateMachineArn },
      }),
      relay: define('relay', {
        description: 'Publishes stored events and tells the workflow',
        timeout: Duration.seconds(60),
        environment: {
          STATE_MACHINE_ARN: stateMachine.stateMachineArn,
          APPROVAL_MACHINE_ARN: approval.stateMachine.stateMachineArn,
          EVENT_BUS_NAME: bus.bus.eventBusName,
        },
      }),
      'project-statistics': define('project-statistics', {
        description: 'Keeps the counters of the boards',
        timeout: Duration.seconds(60),
      }),
      'tick-clocks': define('tick-clocks', {
        description: 'Marks clocks that turned yellow or red',
        timeout: Duration.seconds(55),
      }),
      notify: define('notify', {
        description: 'Tells complainants and units what becomes of cases, by mail and SMS',
        timeout: Duration.minutes(2),
        environment: {
          MAIL_SENDER: props.mailSender,
          PUBLIC_URL: site.url,
          ...(props.smsPool !== undefined && { SMS_POOL: props.smsPool }),
        },
      }),
    };
    http.addRoutes(this.functions, { issuer: signIn.issuer, audience: signIn.client.userPoolClientId });
    new EventRelay(this, 'Relay', {
      table,
      reader: this.functions.relay,
      filter: {
        eventName: ['INSERT'],
        dynamodb: { Keys: { sk: { S: [{ prefix: 'EVENT#' }] } } },
      },
      action,
    });
    new EventRelay(this, 'ProjectStatistics', {
      table,
      reader: this.functions['project-statistics'],
      filter: { eventName: ['INSERT', 'MODIFY'], dynamodb: { Keys: { sk: { S: ['CASE'] } } } },
      action,
    });
    bus.deliverTo(this.functions.notify, action);
    new DigestSchedule(this, 'DigestSchedule', { sender: this.functions.notify });
    new ClockTick(this, 'ClockTick', { ticker: this.functions['tick-clocks'], action });
    grantFunctions(this, {
      functions: this.functions,
      data: props.data,
      bus: bus.bus,
      stateMachine,
      approvalMachine: approval.stateMachine,
      mailSender: props.mailSender,
      smsPool: props.smsPool,
    });
    new WebFiles(this, 'WebFiles', {
      site,
      folder: props.webFolder,
      configuration: { oidc: { authority: signIn.issuer, clientId: signIn.client.userPoolClientId } },
    });
    new Observability(this, 'Observability', { stage: http.stage, table, stateMachine, action });
    new ServiceDashboard(this, 'Dashboard', {
      stage: http.stage,
      table,
      stateMachine,
      functions: Object.values(this.functions),
    });
    new CfnOutput(this, 'SiteUrl', { value: site.url });
    new CfnOutput(this, 'AlarmTopic', { value: topic.topicArn });
  }
}

type FunctionSettings = Pick<ServiceFunctionProps, 'description' | 'timeout' | 'memorySize'> & {
  readonly environment?: Readonly<Record<string, string>>;
};
