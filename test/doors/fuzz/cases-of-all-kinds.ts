import type { CaseStory } from '../../../shared/domain/complaints/case-story.testing.ts';
import {
  caseAt,
  finish,
  LEAD_UNIT,
  OTHER_UNIT,
  open,
  pass,
  personOf,
  submitted,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { approved, archived, ask, assistedBy } from '../../../shared/domain/complaints/procedures.testing.ts';
import { queryCodeHash } from '../../../shared/domain/complaints/requests/query-code-hash.ts';
import { MAIN_STAGES } from '../../../shared/domain/complaints/tasks/stage.ts';
import { sha256 } from '../../../shared/domain/proof/sha-256.ts';
import { freshNumber, saveStory } from '../../saved-case.ts';

/** Opens each of the cases to who filed it. */
export const QUERY_CODE = 'ABCD-EFGH-JKMN';

export interface SavedCase {
  readonly number: string;
  readonly taskIds: readonly string[];
}

const HELPER = '330226-market';
const JOINT = {
  leadUnit: LEAD_UNIT,
  level: 'general',
  urgent: false,
  coUnits: [HELPER, personOf('handler2').organisation],
} as const;
/** Not about the unit that is to help. */
const ELSEWHERE = { against: { organisationId: OTHER_UNIT, name: '江北区市场监督管理局' } };

/** A case at every station, and in the situations beside them. */
const STORIES: readonly ((number: string) => CaseStory)[] = [
  ...MAIN_STAGES.map((stage) => (number: string) => caseAt(stage, {}, { number })),
  (number) => submitted({}, { number, track: 'help' }),
  (number) => pass(pass(pass(submitted({}, { number, track: 'arrears' })))),
  (number) =>
    pass(caseAt('accept', {}, { number }), {
      outcome: 'supplement-asked',
      statement: { ask: '请补充合同。' },
    }),
  (number) => ask(caseAt('handle', {}, { number }), { kind: 'extension' }),
  (number) => approved(caseAt('handle', {}, { number }), { kind: 'suspension' }),
  (number) => open(approved(caseAt('handle', {}, { number }), { kind: 'transfer' })),
  // Two units help: one has given its opinion, the lead handles while the other's is awaited.
  (number) =>
    finish(assistedBy(pass(caseAt('dispatch', ELSEWHERE, { number }), { dispatch: JOINT }), HELPER)),
  (number) => archived(finish(caseAt('visit', {}, { number }))),
];

/** Saves a case of every kind, each with the same query code. */
export async function saveCasesOfAllKinds(): Promise<SavedCase[]> {
  const cases: SavedCase[] = [];
  for (const tellOf of STORIES) {
    const number = freshNumber();
    const story = tellOf(number);
    const hash = queryCodeHash(number, QUERY_CODE, sha256);
    const changes = story.changes.map((change) => ({
      ...change,
      complaint: { ...change.complaint, queryCodeHash: hash },
    }));
    await saveStory({ ...story, changes });
    cases.push({ number, taskIds: story.file.tasks.map(({ taskId }) => taskId) });
  }
  return cases;
}
