import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  type StateMachine,
  Succeed,
} from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { DECISIONS } from '../../shared/contracts/complaint-workflow.ts';
import { awaitTask } from './await-task.ts';
import { standardMachine } from './standard-machine.ts';

/** Names of the final states, as an operator reads them. */
const ENDS = {
  granted: 'Granted',
  denied: 'Denied',
  lapsed: 'Lapsed',
  cancelled: 'Cancelled',
} as const satisfies Record<(typeof DECISIONS)[number], string>;

export interface ApprovalProps {
  /** The function `workflow-tasks`: ties the waiting state to the approval's task. */
  readonly workflowTasks: IFunction;
}

/**
 * One approval as a state machine: it waits for the decision of another person, or for the approval's clock, and ends by its
 * name. What a grant brings about is written with the decision itself. Input `{ number, round }`, the number of the approval.
 */
export class Approval extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, props: ApprovalProps) {
    super(scope, id);
    this.stateMachine = standardMachine(this, 'approval', this.definition(props.workflowTasks));
  }

  private definition(workflowTasks: IFunction): IChainable {
    const decision = awaitTask(this, 'Await decision', {
      workflowTasks,
      stage: 'approve',
      round: '$.round',
      resultPath: '$.task',
    });
    const choice = new Choice(this, 'After decision').otherwise(
      new Fail(this, 'Unknown decision', {
        error: 'UnknownDecision',
        cause: 'An approval ended with a decision that there is not',
      }),
    );
    for (const outcome of DECISIONS)
      choice.when(Condition.stringEquals('$.task.outcome', outcome), new Succeed(this, ENDS[outcome]));
    return decision.next(choice);
  }
}
