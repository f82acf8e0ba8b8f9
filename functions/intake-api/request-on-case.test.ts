import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseRequest } from '../../shared/contracts/case-requests.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import type { CaseStory } from '../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  contextAt,
  finish,
  MONDAY,
  pass,
  personOf,
  submitted,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { planArrears } from '../../shared/domain/complaints/follow-up/follow-arrears.ts';
import { allowed } from '../../shared/domain/complaints/procedures.testing.ts';
import { queryCodeHash } from '../../shared/domain/complaints/requests/query-code-hash.ts';
import { queryCode } from '../../shared/domain/identifiers/query-code.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { readCaseFile, readCaseRecord } from '../../shared/persistence/case-repository.ts';
import { everyItem } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { requestOnCase } from './request-on-case.ts';

beforeAll(useSeededTable);

const CODE = queryCode(new Uint8Array(12).fill(7));
const dependencies = { now: () => at('2026-03-03 09:00'), checkAttachments: async () => [] };
const ask = (number: string, request: CaseRequest, code = CODE, key: string | null = null) =>
  requestOnCase(number, code, request, key, dependencies);

/** A case that the code belongs to. */
async function saved(tell: (number: string) => CaseStory): Promise<string> {
  const number = freshNumber();
  const story = tell(number);
  const hash = queryCodeHash(number, CODE, sha256);
  const changes = story.changes.map((change) => ({
    ...change,
    complaint: { ...change.complaint, queryCodeHash: hash },
  }));
  await saveStory({ ...story, changes });
  return number;
}
const caseOf = async (number: string) => (await readCaseFile(number))?.complaint;

describe('the complainant', () => {
  it('withdraws at once before the signature', async () => {
    const number = await saved((fresh) => caseAt('dispatch', {}, { number: fresh }));
    await ask(number, { request: 'withdraw', reason: '问题已经解决' });
    expect(await caseOf(number)).toMatchObject({ state: 'withdrawn', stage: null, holder: null });
    expect((await readCaseRecord(number))?.additions).toMatchObject([{ text: '问题已经解决' }]);
  });

  it('withdraws with the consent of the intake centre afterwards', async () => {
    const number = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
    await ask(number, { request: 'withdraw', reason: '问题已经解决' });
    const file = await readCaseFile(number);
    expect(file?.complaint).toMatchObject({
      state: 'open',
      procedure: { pendingApproval: `${number}.approve.1` },
    });
    expect(file?.tasks.find(({ stage }) => stage === 'approve')).toMatchObject({ unit: '330200-intake' });
  });

  it('supplements what was asked for, and acceptance goes on', async () => {
    const number = await saved((fresh) =>
      pass(caseAt('accept', {}, { number: fresh }), { outcome: 'supplement-asked' }),
    );
    await ask(number, { request: 'supplement', text: '检查日期为三月二日' });
    expect(await caseOf(number)).toMatchObject({ stage: 'accept', round: 2 });
  });

  it('has a refusal reconsidered, once', async () => {
    const number = await saved((fresh) =>
      finish(caseAt('accept', {}, { number: fresh }), { outcome: 'refused' }),
    );
    await ask(number, { request: 'reconsider', reason: '不是合同纠纷' });
    expect(await caseOf(number)).toMatchObject({ state: 'open', stage: 'reconsider', executions: 2 });
    await expect(ask(number, { request: 'reconsider', reason: '再看一次' })).rejects.toMatchObject({
      code: 'reconsideration.once-only',
    });
  });

  it('says that a recorded payment did not come, and later that it did', async () => {
    const number = await saved((fresh) => {
      const handled = pass(pass(pass(submitted({}, { number: fresh, track: 'arrears' }))));
      const plan = { debt: 50, paid: 50, instalments: [] };
      const by = { person: personOf('handler'), ...plan };
      return allowed(handled, planArrears(handled.file, by, contextAt(MONDAY)));
    });
    const payment = (await caseOf(number))?.version ?? 0;
    await ask(number, { request: 'dispute-payment', payment, reason: '没有到账' });
    expect((await caseOf(number))?.procedure.arrears).toMatchObject({ paid: 0 });
    expect((await readCaseRecord(number))?.additions).toMatchObject([{ text: '没有到账' }]);
    await ask(number, { request: 'confirm-payment', payment });
    expect((await caseOf(number))?.procedure.arrears).toMatchObject({ paid: 50 });
  });

  it('rates the handling instead of waiting for the visit', async () => {
    const number = await saved((fresh) => caseAt('visit', {}, { number: fresh }));
    await ask(number, { request: 'rate', satisfaction: 'satisfied' });
    expect(await caseOf(number)).toMatchObject({ stage: null, satisfaction: 'satisfied' });
  });

  it('adds information, which is kept beside the content and not in the event', async () => {
    const number = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
    await ask(number, { request: 'add-information', text: '今天又来检查' });
    const record = await readCaseRecord(number);
    expect(record?.additions).toMatchObject([{ text: '今天又来检查' }]);
    expect(JSON.stringify(record?.events)).not.toContain('今天又来检查');
  });
});

it('does a request once, however often it is sent with its key', async () => {
  const number = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
  const request = { request: 'add-information', text: '今天又来检查' } as const;
  const first = await ask(number, request, CODE, 'key-1');
  expect(await ask(number, request, CODE, 'key-1')).toEqual(first);
  expect((await readCaseRecord(number))?.additions).toHaveLength(1);
});

it.each<[string, string, CaseRequest]>([
  ['case.not-found', '99999999999A', { request: 'withdraw', reason: '问题已经解决' }],
  ['request.not-now', CODE, { request: 'supplement', text: '材料' }],
  ['request.not-now', CODE, { request: 'rate', satisfaction: 'satisfied' }],
  ['reconsideration.not-refused', CODE, { request: 'reconsider', reason: '不服' }],
])('refuses with %s and changes nothing', async (code, queryCode, request) => {
  const number = await saved((fresh) => caseAt('handle', {}, { number: fresh }));
  const before = await everyItem();
  await expect(ask(number, request, queryCode)).rejects.toMatchObject({ code });
  expect(await everyItem()).toEqual(before);
});
