import { beforeAll, expect, it } from 'vitest';
import { useCaseTable } from '../../test/case-table.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { at } from '../domain/clocks/calendar.testing.ts';
import {
  COMPLAINED_OF,
  contentOf,
  contextAt,
  OTHER_UNIT,
  submitted,
} from '../domain/complaints/complaints.testing.ts';
import { casesAgainst } from './retaliation-watch.ts';

const ENTERPRISE = '91330203MA2000001C';
const OTHER = '91330203MA2000002A';

beforeAll(useCaseTable);

async function filed(against: string, instant: string, creditCode = ENTERPRISE): Promise<string> {
  const number = freshNumber();
  const overrides = {
    against: { organisationId: against, name: '某单位' },
    complainant: { ...contentOf().complainant, creditCode },
  };
  await saveStory(submitted(overrides, { number, context: contextAt(instant) }), contentOf(overrides));
  return number;
}

it('finds the complaints of an enterprise that a unit, or its division, may answer with an inspection', async () => {
  const first = await filed(COMPLAINED_OF, at('2026-03-02 10:00'));
  const division = await filed('330212', at('2026-05-06 10:00'));
  await filed(COMPLAINED_OF, at('2025-12-31 10:00'));
  await filed(OTHER_UNIT, at('2026-03-03 10:00'));
  await filed(COMPLAINED_OF, at('2026-03-04 10:00'), OTHER);
  expect(await casesAgainst(COMPLAINED_OF, ENTERPRISE, at('2026-01-01 00:00'))).toEqual([
    { number: division, submittedAt: at('2026-05-06 10:00') },
    { number: first, submittedAt: at('2026-03-02 10:00') },
  ]);
});
