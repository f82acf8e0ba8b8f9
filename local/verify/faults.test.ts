import { expect, it } from 'vitest';
import { caseFaults, configurationFaults } from './faults.ts';

const CASE = { number: 'TS1', events: 2, head: 'h' };
const KIND = { name: { zh: '督办阶梯', en: 'Ladder' }, inEffect: 1, newest: 1, since: null, next: null };

it('says nothing of a case that is as it was', async () => {
  const intact = { ...CASE, intact: true, brokenAt: null, altered: [] };
  expect(await caseFaults('TS1', async (_, answer) => answer.parse(intact))).toEqual([]);
});

it('names the case, the event and what was altered', async () => {
  const altered = [{ version: 2, what: 'index' }];
  const answered = { ...CASE, intact: false, brokenAt: 1, altered };
  expect(await caseFaults('TS1', async (_, answer) => answer.parse(answered))).toEqual([
    'TS1 Event 1 does not fit the one before.',
    expect.stringMatching(/^TS1 Event 2: a row is not where it belongs/),
  ]);
});

it('names the kinds of configuration whose audit breaks', async () => {
  const kinds = ['ladder', 'posts'].map((kind) => ({ ...KIND, kind, newestMissing: false }));
  const answers: Record<string, unknown> = {
    '/api/configuration': { kinds },
    '/api/configuration/ladder/versions': { kind: 'ladder', versions: [], brokenAt: 2 },
    '/api/configuration/posts/versions': { kind: 'posts', versions: [], brokenAt: null },
  };
  const found = await configurationFaults(async (path, answer) => answer.parse(answers[path]));
  expect(found).toEqual({
    proved: 2,
    faults: [expect.stringMatching(/^ladder The audit chain breaks at version 2/)],
  });
});
