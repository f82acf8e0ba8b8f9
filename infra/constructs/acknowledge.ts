import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Rule of cdk-nag's AwsSolutions pack → why it doesn't apply here. */
export type Acknowledgements = Readonly<Record<string, string>>;

/** Records why a construct departs from a rule; infra/nag.test.ts finds whatever has no reason. */
export function acknowledge(construct: IConstruct, reasons: Acknowledgements): void {
  const entries = Object.entries(reasons);
  Validations.of(construct).acknowledge(
    ...entries.map(([rule, reason]) => ({ id: `AwsSolutions-${rule}`, reason })),
  );
}
