import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { type IAlarmAction, MathExpression } from 'aws-cdk-lib/aws-cloudwatch';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '../function-names.ts';
import { acknowledge } from './acknowledge.ts';
import { RunbookAlarm } from './runbook-alarm.ts';

/** When a function's failures ring. */
export interface FailureAlarm {
  /** Failed or throttled invocations in five minutes. */
  readonly failures: number;
  readonly action: IAlarmAction;
}

export interface ServiceFunctionProps {
  readonly name: FunctionName;
  /** What it does, shown in the console. */
  readonly description: string;
  /** Folder with `index.mjs` and what it imports. */
  readonly bundle: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Required; a function that needs no alarm of its own says `none`. */
  readonly alarm: FailureAlarm | 'none';
  /** Megabytes; the share of a processor follows it. @default 1024 */
  readonly memorySize?: number;
  /** @default 10 seconds */
  readonly timeout?: Duration;
}

/** A Lambda function as this service runs them: runtime, architecture, logs for a year (cybersecurity law: at least 6 months), tracing, alarm. */
export class ServiceFunction extends Construct {
  readonly function: LambdaFunction;
  readonly functionName: FunctionName;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    this.functionName = props.name;
    const logGroup = new LogGroup(this, 'Logs', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    // A role of its own instead of AWSLambdaBasicExecutionRole, which may write to every log group.
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
    acknowledge(role, {
      'IAM5[Resource::*]':
        'X-Ray knows no resources; a reader of a stream lists streams, which knows none either.',
    });
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(props.bundle),
      handler: 'index.handler',
      memorySize: props.memorySize ?? 1024,
      timeout: props.timeout ?? Duration.seconds(10),
      tracing: Tracing.ACTIVE,
      loggingFormat: LoggingFormat.JSON,
      systemLogLevelV2: SystemLogLevel.WARN,
      logGroup,
      role,
      environment: { LOG_LEVEL: 'info', ...props.environment },
    });
    if (props.alarm === 'none') return;
    const period = Duration.minutes(5);
    new RunbookAlarm(this, 'Failures', {
      title: `${props.name} fails`,
      metric: new MathExpression({
        expression: 'errors + throttles',
        usingMetrics: { errors: this.function.metricErrors(), throttles: this.function.metricThrottles() },
        period,
        label: 'failed or throttled invocations',
      }),
      threshold: props.alarm.failures,
      action: props.alarm.action,
    });
  }
}
