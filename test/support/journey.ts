import { randomUUID } from 'node:crypto';
import { type CaseAction, caseActed } from '../../shared/contracts/case-actions.ts';
import { type CaseRequest, caseRequested } from '../../shared/contracts/case-requests.ts';
import type { ComplaintSubmitted } from '../../shared/contracts/complaint-submission.ts';
import type { TaskCompletion } from '../../shared/contracts/task-completion.ts';
import type { Api } from './api.ts';
import { complaint } from './complaint.ts';
import { until } from './until.ts';
import { LEAD_UNIT } from './way.ts';

const ANSWER = '已责令整改，今后按计划检查。';

/** A case on its way; every step is sent with a key, and waits for the workflow where it has to. */
export class Journey {
  readonly filed: ComplaintSubmitted;
  readonly #api: Api;

  constructor(filed: ComplaintSubmitted, api: Api) {
    this.filed = filed;
    this.#api = api;
  }

  static begin = async (api: Api): Promise<Journey> =>
    new Journey(await api.file(complaint(), randomUUID()), api);

  get number(): string {
    return this.filed.number;
  }

  /** Finishes a task such as `handle.1`, once it is open. */
  async take(task: string, completion: TaskCompletion, as: string): Promise<void> {
    await this.untilOpen(task);
    await this.#api.complete(`${this.number}.${task}`, completion, as, randomUUID());
  }

  async untilOpen(task: string): Promise<void> {
    await until(`${this.number}.${task} is open`, async () => {
      const { tasks } = await this.#api.open(this.number, 'supervisor');
      return tasks.some(({ taskId, status }) => taskId === `${this.number}.${task}` && status === 'open');
    });
  }

  act = (action: CaseAction, as: string) =>
    this.#api.ask(`/api/complaints/${this.number}/actions`, caseActed, {
      body: action,
      as,
      headers: { 'idempotency-key': randomUUID() },
    });

  request = (body: CaseRequest) =>
    this.#api.ask(`/api/complaints/${this.number}/requests`, caseRequested, {
      body,
      headers: { 'x-query-code': this.filed.queryCode, 'idempotency-key': randomUUID() },
    });

  seen = () => this.#api.follow(this.number, this.filed.queryCode);

  /** Accepted, dispatched and signed. */
  async toHandling(coUnits: string[] = []): Promise<void> {
    await this.take('accept.1', { outcome: 'accepted' }, 'dispatcher');
    await this.take(
      'dispatch.1',
      { outcome: 'dispatched', leadUnit: LEAD_UNIT, level: 'general', coUnits },
      'dispatcher',
    );
    await this.take('sign.1', { outcome: 'signed' }, 'handler');
    await this.untilOpen('handle.1');
  }

  /** Handled, reviewed and answered in a round. */
  async toVisit(round: number): Promise<void> {
    await this.take(
      `handle.${round}`,
      { outcome: 'handled', opinion: '已核实。', answer: ANSWER },
      'handler',
    );
    await this.take(`review.${round}`, { outcome: 'confirmed' }, 'lead');
    await this.take(`reply.${round}`, { outcome: 'replied', answer: ANSWER, channel: 'phone' }, 'handler');
    await this.untilOpen(`visit.${round}`);
  }
}
