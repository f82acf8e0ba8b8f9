import { describe, expect, it } from 'vitest';
import type { Role } from './actor.ts';
import { archiveComplaint } from './archive-complaint.ts';
import { tell } from './case-story.testing.ts';
import { caseAt, contextAt, finish, MONDAY, openTaskOf, personOf } from './complaints.testing.ts';
import { mayListUnit, mayRead, maySeeIdentity, refusalToComplete } from './permissions.ts';
import { MAIN_STAGES, type MainStage } from './stage.ts';

const ROLES: readonly Role[] = [
  ...(['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'] as const),
  ...(['admin', 'auditor', 'enterprise', 'inspector'] as const),
];

/** Who may finish a task of a stage when it is his unit's; nobody else may, anywhere. */
const FINISHES: Record<MainStage, readonly Role[]> = {
  accept: ['dispatcher', 'supervisor'],
  dispatch: ['dispatcher', 'supervisor'],
  sign: ['handler', 'lead'],
  handle: ['handler', 'lead'],
  review: ['lead'],
  reply: ['handler', 'lead'],
  visit: ['visitor', 'supervisor'],
};

describe.each(MAIN_STAGES)('at %s', (stage) => {
  const { file } = caseAt(stage);
  const task = openTaskOf(file);
  const units = { own: task.unit, other: '330226-market', 'complained-of': '330212-housing' };

  it.each(ROLES.flatMap((role) => Object.entries(units).map(([whose, unit]) => ({ role, whose, unit }))))(
    'a $role of the $whose unit',
    ({ role, whose, unit }) => {
      const person = personOf('admin', { roles: [role], organisation: unit });
      const refusal = refusalToComplete(person, task, file.complaint);
      if (whose === 'complained-of') expect(refusal).toBe('case.complained-of-unit');
      else if (whose === 'other') expect(refusal).toBe('task.not-yours');
      else expect(refusal).toBe(FINISHES[stage].includes(role) ? null : 'task.role-not-allowed');
    },
  );

  it('a person without any role', () => {
    const person = personOf('admin', { roles: [], organisation: task.unit });
    expect(refusalToComplete(person, task, file.complaint)).toBe('task.role-not-allowed');
    expect(mayRead(person, file.complaint)).toBe(false);
  });
});

/** [role, organisation, may read, sees who complains] of a case that a district's market bureau handles. */
const READING: readonly [Role, string, string, boolean, boolean][] = [
  ['dispatcher', '330200-intake', 'that accepted it', true, true],
  ['handler', '330203-market', 'that handles it', true, true],
  ['lead', '330203-market', 'that handles it', true, true],
  ['visitor', '330200-visit', 'that has not come to it yet', false, false],
  ['handler', '330206-market', 'of another district', false, false],
  ['lead', '330206-market', 'of another district', false, false],
  ['supervisor', '330200-supervision', 'of the city', true, false],
  ['auditor', '330200-audit', 'of the city', true, false],
  ['supervisor', '330203-supervision', 'of its district', true, false],
  ['supervisor', '330206-supervision', 'of another district', false, false],
  ['dispatcher', '330206-intake', 'of another district', false, false],
  ['admin', '330200-admin', 'of the city', false, false],
  ['inspector', '330203-market', 'that handles it', false, false],
  ['enterprise', '91330203MA2000001C', 'that complained', true, false],
  ['enterprise', '91330203MA2000002A', 'that did not', false, false],
];

it.each(READING)(
  'a %s of %s, a unit %s: reads %s, sees identity %s',
  (role, organisation, _, reads, sees) => {
    const { complaint } = caseAt('handle').file;
    const person = personOf('admin', { roles: [role], organisation });
    expect(mayRead(person, complaint)).toBe(reads);
    expect(maySeeIdentity(person, complaint)).toBe(sees);
  },
);

it('lets a supervisor who stands in for a complained-of office reach the complainant', () => {
  const { complaint } = caseAt('reply', {
    against: { organisationId: '330200-visit', name: '回访中心' },
  }).file;
  expect(maySeeIdentity(personOf('supervisor'), complaint)).toBe(false);
  const visiting = finish(caseAt('reply', { against: { organisationId: '330200-visit', name: '回访中心' } }));
  expect(maySeeIdentity(personOf('supervisor'), visiting.file.complaint)).toBe(true);
});

it('lets every unit that had the case read it after its end, and no other', () => {
  const visited = finish(caseAt('visit'));
  const archived = archiveComplaint(visited.file, contextAt(MONDAY));
  if (!archived) throw new TypeError('the case was archived before');
  const { complaint } = tell(visited, archived).file;
  for (const user of ['dispatcher', 'handler', 'lead', 'visitor'])
    expect(mayRead(personOf(user), complaint), user).toBe(true);
  expect(mayRead(personOf('handler2', { organisation: '330206-market' }), complaint)).toBe(false);
});

it.each([
  ['handler', '330203-market', '330203-market', true],
  ['handler', '330203-market', '330206-market', false],
  ['lead', '330203-market', '330203-housing', false],
  ['supervisor', '330200-supervision', '330206-market', true],
  ['auditor', '330200-audit', '330206-market', true],
  ['supervisor', '330203-supervision', '330203001-office', true],
  ['supervisor', '330203-supervision', '330206-market', false],
  ['dispatcher', '330200-intake', '330203-market', false],
  ['admin', '330200-admin', '330203-market', false],
  ['admin', '330200-admin', '330200-admin', true],
  ['enterprise', '91330203MA2000001C', '91330203MA2000001C', false],
  ['supervisor', '91330203MA2000001C', '330203-market', false],
] as const)('a %s of %s lists the work of %s: %s', (role, organisation, unit, may) => {
  expect(mayListUnit(personOf('admin', { roles: [role], organisation }), unit)).toBe(may);
});

it('lets nobody without a role list even his own unit', () => {
  expect(mayListUnit(personOf('handler', { roles: [] }), '330203-market')).toBe(false);
});
