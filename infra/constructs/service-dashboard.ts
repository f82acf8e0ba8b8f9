import { Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Dashboard, GraphWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import type { ServiceFunction } from './service-function.ts';

export interface ServiceDashboardProps {
  readonly stage: HttpStage;
  readonly table: Table;
  readonly stateMachine: StateMachine;
  readonly functions: readonly ServiceFunction[];
}

const graph = (title: string, left: IMetric[], right: IMetric[] = []) =>
  new GraphWidget({ title, left, right, width: 12, height: 6 });

/** One page to look at first: requests, functions, table, workflow. */
export class ServiceDashboard extends Construct {
  constructor(scope: Construct, id: string, props: ServiceDashboardProps) {
    super(scope, id);
    const { stage, table, stateMachine, functions } = props;
    const sum = { statistic: 'Sum', period: Duration.minutes(5) };
    const perFunction = (metric: (fn: ServiceFunction) => IMetric) => functions.map(metric);
    new Dashboard(this, 'Dashboard', {
      widgets: [
        [
          graph(
            'Requests and errors',
            [stage.metricCount(sum)],
            [stage.metricClientError(sum), stage.metricServerError(sum)],
          ),
          graph('Latency, milliseconds', [
            stage.metricLatency({ statistic: 'p50' }),
            stage.metricLatency({ statistic: 'p99' }),
          ]),
        ],
        [
          graph(
            'Function errors',
            perFunction((fn) => fn.function.metricErrors({ label: fn.functionName })),
          ),
          graph(
            'Function time, p99 milliseconds',
            perFunction((fn) => fn.function.metricDuration({ statistic: 'p99', label: fn.functionName })),
          ),
        ],
        [
          graph(
            'Table units',
            [table.metricConsumedWriteCapacityUnits(sum)],
            [table.metricConsumedReadCapacityUnits(sum)],
          ),
          graph('Table throttles', [
            table.metric('WriteThrottleEvents', sum),
            table.metric('ReadThrottleEvents', sum),
          ]),
        ],
        [
          graph(
            'Workflow',
            [stateMachine.metricStarted(), stateMachine.metricSucceeded()],
            [stateMachine.metricFailed()],
          ),
        ],
      ],
    });
  }
}
