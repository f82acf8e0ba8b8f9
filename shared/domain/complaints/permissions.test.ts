import { expect, it } from 'vitest';
import { archiveComplaint } from './archive-complaint.ts';
import { tell } from './case-story.testing.ts';
import { caseAt, contextAt, finish, MONDAY, personOf } from './complaints.testing.ts';
import { mayListUnit, mayRead, maySeeIdentity } from './permissions.ts';

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
