import { afterAll, beforeAll, expect, it } from 'vitest';
import { configurations } from '../../local/seed/configurations.ts';
import { people } from '../../local/seed/people.ts';
import { at as instant } from '../../shared/domain/clocks/calendar.testing.ts';
import {
  caseAt,
  contentOf,
  finish,
  LEAD_UNIT,
  personOf,
} from '../../shared/domain/complaints/complaints.testing.ts';
import { archived } from '../../shared/domain/complaints/procedures.testing.ts';
import type { MainStage } from '../../shared/domain/complaints/tasks/stage.ts';
import { until } from '../../shared/domain/supervision/ladder.testing.ts';
import type { Call } from '../http-call.ts';
import { freshNumber, saveStory } from '../saved-case.ts';
import { useSeededTable } from '../seeded-table.ts';
import { type ApiFunctions, openApiFunctions } from './api-functions.ts';

/** The enterprise that every case here is of; its code stands in the case's own row too. */
const CREDIT_CODE = '91330203MA2000001C';
const COMPLAINANT = {
  kind: 'enterprise',
  name: '标记甬江精密机械有限公司',
  creditCode: CREDIT_CODE,
  phone: '13867190055',
  email: 'marked-owner@example.com',
} as const;
/** What tells who complains, and what opens his case to anybody. */
const MARKS = [COMPLAINANT.name, CREDIT_CODE, COMPLAINANT.phone, COMPLAINANT.email, 'q'.repeat(64)];

const at = (stage: MainStage) => caseAt(stage, {}, { number: freshNumber() });
const STORIES = [
  at('accept'),
  at('handle'),
  until(at('handle'), instant('2026-03-24 09:00')),
  at('visit'),
  archived(finish(at('visit'))),
];
const numbers: string[] = [];
let functions: ApiFunctions;

beforeAll(async () => {
  await useSeededTable();
  for (const story of STORIES) {
    await saveStory(story, contentOf({ complainant: COMPLAINANT }));
    numbers.push(story.file.complaint.number);
  }
  functions = await openApiFunctions();
});
afterAll(() => functions.close());

type Export = { route: string; query?: Record<string, string>; params?: Record<string, string> };

/** Everything that is taken out of the service as a table or a file. */
const EXPORTS: readonly Export[] = [
  { route: '/api/worklist', query: { limit: '100' } },
  { route: '/api/worklist', query: { unit: LEAD_UNIT } },
  { route: '/api/board/sla', query: { month: '2026-03' } },
  { route: '/api/board/public' },
  ...['open', 'finished', 'late'].map((measure) => ({
    route: '/api/board/sla/cases',
    query: { unit: LEAD_UNIT, measure, month: '2026-03' },
  })),
  ...['red', 'turning-yellow', 'replies', 'listed'].map((list) => ({
    route: '/api/supervision',
    query: { list },
  })),
  ...[...configurations()].map(([kind]) => ({
    route: '/api/configuration/{kind}/export',
    params: { kind },
  })),
];
const OF_A_CASE = [
  '/api/complaints/{number}/chain',
  '/api/complaints/{number}/similar',
  '/api/complaints/{number}/letters',
];

async function textOf({ route, query, params = {} }: Export, user: string) {
  const path = route.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const request: Call = { method: 'GET', path, person: personOf(user), ...(query && { query }) };
  const { status, body } = await functions.call({ method: 'GET', path: route }, request);
  return { status, text: JSON.stringify(body) };
}

const users = people().map(({ user }) => user);

it.each(users)('no table or file that %s can take out tells who complained', async (user) => {
  const ofCases = OF_A_CASE.flatMap((route) => numbers.map((number) => ({ route, params: { number } })));
  const answers = await Promise.all([...EXPORTS, ...ofCases].map((one) => textOf(one, user)));
  expect(answers.some(({ status }) => status === 200)).toBe(true);
  for (const { text } of answers) for (const mark of MARKS) expect(text).not.toContain(mark);
});

it('has rows to take out', async () => {
  const rows = (list: string) => textOf({ route: '/api/supervision', query: { list } }, 'supervisor');
  expect((await rows('listed')).text).toContain(numbers[2]);
  const work = await textOf({ route: '/api/worklist', query: { limit: '100' } }, 'handler');
  expect(work.text).toContain(numbers[1]);
  const finished = { unit: LEAD_UNIT, measure: 'finished', month: '2026-03' };
  const behind = await textOf({ route: '/api/board/sla/cases', query: finished }, 'auditor');
  expect(behind.text).toContain(numbers.at(-1));
});
