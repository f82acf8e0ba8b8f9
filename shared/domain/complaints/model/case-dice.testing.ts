import fc from 'fast-check';
import { COMPLAINED_OF, LEAD_UNIT, OTHER_UNIT } from '../complaints.testing.ts';
import { PERSON_OUTCOMES } from '../tasks/stage.ts';
import { INTAKE, SUPERVISION, VISIT } from './case-model.testing.ts';

const UNITS = [LEAD_UNIT, OTHER_UNIT, '330203-fire', COMPLAINED_OF, INTAKE, VISIT, SUPERVISION];
const ROLES = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor', 'auditor', 'admin'] as const;
const ALL_OUTCOMES = Object.values(PERSON_OUTCOMES).flat();
/** Approvals that people ask for. */
export const KINDS = [
  'extension',
  'suspension',
  'termination',
  'refusal',
  'transfer',
  'closing',
  'unmasking',
] as const;

/** Throws of the dice from which an action is made, when it is known where the case stands. */
export const anyThrow = fc.record({
  kind: fc.oneof(
    { weight: 40, arbitrary: fc.constant('go-on' as const) },
    ...(
      [
        [2, 'finish'],
        [6, 'ask'],
        [4, 'decide'],
        [3, 'assist'],
        [3, 'answer-supervision'],
        [2, 'resume'],
        [1, 'withdraw'],
        [1, 'object'],
        [1, 'answer'],
        [1, 'inform'],
        [4, 'note'],
        [1, 'merge'],
        [2, 'be-merged-into'],
        [1, 'link'],
        [6, 'tick'],
        [1, 'redrive'],
        [2, 'take-over'],
        [1, 'declare-malicious'],
        [3, 'change-level'],
        [3, 'reopen'],
        [5, 'write-letter'],
        [2, 'contact'],
        [2, 'plan'],
        [4, 'pay'],
        [3, 'dispute'],
        [1, 'confirm'],
        [2, 'count-payment'],
        [3, 'promise'],
        [2, 'keep'],
      ] as const
    ).map(([weight, kind]) => ({ weight, arbitrary: fc.constant(kind) })),
  ),
  waitHours: fc.oneof(
    { weight: 12, arbitrary: fc.constant(0) },
    { weight: 6, arbitrary: fc.integer({ min: 1, max: 30 }) },
    { weight: 3, arbitrary: fc.integer({ min: 30, max: 90 }) },
    { weight: 1, arbitrary: fc.integer({ min: 120, max: 900 }) },
  ),
  /** Chooses among what is there: outcomes, tasks, clocks. */
  choice: fc.nat(1000),
  /** Whether somebody acts whose turn it is. */
  right: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
  unit: fc.constantFrom(...UNITS),
  role: fc.constantFrom(...ROLES),
  name: fc.constantFrom('a', 'b', 'c'),
  outcome: fc.constantFrom(...ALL_OUTCOMES),
  approval: fc.constantFrom(...KINDS),
  long: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  lead: fc.constantFrom(LEAD_UNIT, LEAD_UNIT, ...UNITS),
  coUnits: fc.oneof(
    { weight: 2, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.constantFrom(...UNITS), { maxLength: 2 }) },
  ),
  level: fc.oneof(
    { weight: 4, arbitrary: fc.constant('general' as const) },
    { weight: 1, arbitrary: fc.constantFrom('simple' as const, 'complex' as const) },
  ),
  stale: fc.oneof({ weight: 15, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
});
export type Throw = typeof anyThrow extends fc.Arbitrary<infer T> ? T : never;
