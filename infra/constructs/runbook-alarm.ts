import {
  Alarm,
  ComparisonOperator,
  type IAlarmAction,
  type IMetric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';

export interface RunbookAlarmProps {
  /** What is wrong, in words; docs/runbook.md has a heading of exactly these words. */
  readonly title: string;
  readonly metric: IMetric;
  /** The alarm rings from this value on. */
  readonly threshold: number;
  /** Periods of the metric in a row that must be at the threshold. @default 1 */
  readonly evaluationPeriods?: number;
  /** Missing data is trouble, not calm. @default false */
  readonly ringsWhenSilent?: boolean;
  /** Whom it tells. */
  readonly action: IAlarmAction;
}

/** An alarm that tells its reader what to do: its description names the entry of the runbook. */
export class RunbookAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(scope: Construct, id: string, props: RunbookAlarmProps) {
    super(scope, id);
    const low = props.ringsWhenSilent === true;
    this.alarm = new Alarm(this, 'Alarm', {
      alarmDescription: `${props.title} (docs/runbook.md)`,
      metric: props.metric,
      threshold: props.threshold,
      evaluationPeriods: props.evaluationPeriods ?? 1,
      comparisonOperator: low
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: low ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    this.alarm.addAlarmAction(props.action);
    this.alarm.addOkAction(props.action);
  }
}
