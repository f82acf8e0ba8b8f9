import { beforeAll, expect, it } from 'vitest';
import { officialCase } from '../../../shared/contracts/official-case.ts';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contentOf, personOf } from '../../../shared/domain/complaints/complaints.testing.ts';
import { sha256 } from '../../../shared/domain/proof/sha-256.ts';
import { readCaseRecord } from '../../../shared/persistence/case-repository.ts';
import { readRulesOf } from '../../../shared/persistence/pinned-rules.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { actOnCase } from '../act-on-case.ts';
import { completeCaseTask } from '../complete-case-task.ts';
import { officialView } from './official-view.ts';

beforeAll(useSeededTable);

const TUESDAY = at('2026-03-03 09:00');
const UNTIL = at('2026-03-04 23:59:59');
const content = contentOf({ complainant: { kind: 'person', name: '王小明' } });

it('says until when an approval lets whom see who complains, and masks it again after', async () => {
  const number = freshNumber();
  await saveStory(caseAt('handle', content, { number }), content);
  const asked = { action: 'ask-approval', kind: 'unmasking', reason: '需要向本人核实' } as const;
  await actOnCase(number, asked, null, personOf('supervisor'), { now: () => TUESDAY });
  const granting = { outcome: 'granted' } as const;
  const another = personOf('supervisor', { id: 'supervisor2' });
  await completeCaseTask(`${number}.approve.1`, granting, null, another, { now: () => TUESDAY });

  async function seenBy(id: string, instant: string) {
    const record = await readCaseRecord(number);
    if (!record) throw new TypeError(`${number} was not saved`);
    const context = { at: instant, digest: sha256, ...(await readRulesOf(record.complaint, instant)) };
    const reader = personOf(id === 'handler' ? 'handler' : 'supervisor', { id });
    return officialCase.parse(await officialView(record, reader, context));
  }
  const { complainant, procedure } = await seenBy('supervisor', TUESDAY);
  expect(complainant).toMatchObject({ masked: false, name: '王小明', unmaskedUntil: UNTIL });
  expect(procedure.unmaskings).toEqual([
    { person: 'official', until: UNTIL, approval: `${number}.approve.1` },
  ]);
  const masked = { masked: true, unmaskedUntil: null };
  expect((await seenBy('supervisor', at('2026-03-05 00:00'))).complainant).toMatchObject(masked);
  expect((await seenBy('supervisor2', TUESDAY)).complainant).toMatchObject(masked);
  const always = { masked: false, unmaskedUntil: null };
  expect((await seenBy('handler', TUESDAY)).complainant).toMatchObject(always);
});
