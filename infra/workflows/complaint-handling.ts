import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import {
  Choice,
  Condition,
  Fail,
  type IChainable,
  JsonPath,
  Map as MapState,
  Pass,
  type StateMachine,
  Succeed,
  TaskInput,
} from 'aws-cdk-lib/aws-stepfunctions';
import { LambdaInvoke } from 'aws-cdk-lib/aws-stepfunctions-tasks';
import { Construct } from 'constructs';
import { NEXT_STAGE, STAGE_OUTCOMES, STAGES } from '../../shared/contracts/complaint-workflow.ts';
import { awaitTask } from './await-task.ts';
import { withRetries } from './retries.ts';
import { standardMachine } from './standard-machine.ts';

type Stage = (typeof STAGES)[number];

/** Names of the waiting states, as an operator reads them. */
export const STAGE_STATES = {
  accept: 'Await acceptance',
  dispatch: 'Await dispatch',
  sign: 'Await signature',
  handle: 'Await handling',
  review: 'Await review',
  reply: 'Await reply',
  visit: 'Await return visit',
  supplement: 'Await supplement',
  adjudicate: 'Await adjudication',
  decide: 'Await decision on another round',
  reconsider: 'Await reconsideration',
  referral: 'Await other body',
} as const satisfies Record<Stage, string>;

export interface ComplaintHandlingProps {
  /** The function `workflow-tasks`: opens tasks and archives. */
  readonly workflowTasks: IFunction;
}

/**
 * The way of a complaint as a state machine: one waiting state a stage, and a choice by what came of it. It carries ids only and has no timer:
 * deadlines live in clocks. Input `{ number, stage, round }`, where `stage` is where to begin, so that a dead execution is re-driven.
 */
export class ComplaintHandling extends Construct {
  readonly stateMachine: StateMachine;

  constructor(scope: Construct, id: string, props: ComplaintHandlingProps) {
    super(scope, id);
    this.stateMachine = standardMachine(this, 'complaint-handling', this.definition(props.workflowTasks));
  }

  private definition(workflowTasks: IFunction): IChainable {
    const unknownOutcome = new Fail(this, 'Unknown outcome', {
      error: 'UnknownOutcome',
      cause: 'A task ended with an outcome that its stage does not have',
    });
    const unknownStage = new Fail(this, 'Unknown stage', {
      error: 'UnknownStage',
      cause: 'The execution was started at a stage that complaint-handling does not have',
    });
    const archive = withRetries(
      new LambdaInvoke(this, 'Archive complaint', {
        lambdaFunction: workflowTasks,
        payload: TaskInput.fromObject({ action: 'archive', number: JsonPath.stringAt('$.number') }),
        resultPath: JsonPath.DISCARD,
        retryOnServiceExceptions: false,
      }),
    );
    const awaiting = (stage: Stage) =>
      awaitTask(this, STAGE_STATES[stage], {
        workflowTasks,
        stage,
        round: '$.task.round',
        resultPath: '$.task',
      });
    const stages = {
      accept: awaiting('accept'),
      dispatch: awaiting('dispatch'),
      sign: awaiting('sign'),
      handle: awaiting('handle'),
      review: awaiting('review'),
      reply: awaiting('reply'),
      visit: awaiting('visit'),
      supplement: awaiting('supplement'),
      adjudicate: awaiting('adjudicate'),
      decide: awaiting('decide'),
      reconsider: awaiting('reconsider'),
      referral: awaiting('referral'),
    } as const satisfies Record<Stage, LambdaInvoke>;
    const targets: Record<(typeof NEXT_STAGE)[keyof typeof NEXT_STAGE], IChainable> = {
      ...stages,
      archive,
      refused: new Succeed(this, 'Refused'),
      withdrawn: new Succeed(this, 'Withdrawn'),
      terminated: new Succeed(this, 'Terminated'),
      merged: new Succeed(this, 'Merged'),
    };
    // The lead unit can't finish before the others have: first all opinions, then the handling that runs beside them.
    const opinions = this.awaitOpinions(workflowTasks).next(stages.handle);
    const resume = new Choice(this, 'Resume at stage')
      .when(Condition.stringEquals('$.stage', 'archive'), archive)
      .otherwise(unknownStage);
    for (const stage of STAGES) {
      resume.when(Condition.stringEquals('$.stage', stage), stages[stage]);
      const choice = new Choice(this, `After ${stage}`).otherwise(unknownOutcome);
      for (const outcome of STAGE_OUTCOMES[stage]) {
        const target = outcome === 'signed' ? opinions : targets[NEXT_STAGE[outcome]];
        choice.when(Condition.stringEquals('$.task.outcome', outcome), target);
      }
      stages[stage].next(choice);
    }
    return this.takeUpRound().next(resume);
  }

  /** A finished task tells the round of the next; at the beginning the input does. From here on it is `$.task.round`. */
  private takeUpRound(): Pass {
    return new Pass(this, 'Take up round', {
      inputPath: '$.round',
      resultPath: '$.task.round',
    });
  }

  /** Every co-handling unit gives its opinion (协办); without any, this is passed at once. */
  private awaitOpinions(workflowTasks: IFunction): MapState {
    const opinion = awaitTask(this, 'Await opinion', { workflowTasks, stage: 'assist', round: '$.round' });
    return new MapState(this, 'Await opinions', {
      itemsPath: '$.task.assists',
      resultPath: JsonPath.DISCARD,
    }).itemProcessor(opinion);
  }
}
