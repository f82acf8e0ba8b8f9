import { describe, expect, it } from 'vitest';
import { routing } from '../../../local/seed/routing.ts';
import { caseAt, finish, personOf, submitted } from './complaints.testing.ts';
import { mayRead } from './permissions.ts';
import { unitFor } from './service-policy.ts';
import { MAIN_STAGES } from './tasks/stage.ts';

/** As much of a case as decides which unit does what. */
const aboutUnit = (complainedOf: string | null) => ({
  leadUnit: '330203-market',
  against: complainedOf,
  procedure: { coUnits: [] },
});
const against = (organisationId: string) => ({ against: { organisationId, name: organisationId } });

describe('routing around the complained-of unit', () => {
  it.each([
    ['accept', '330200-intake', '330200-supervision'],
    ['dispatch', '330200-intake', '330200-supervision'],
    ['visit', '330200-visit', '330200-supervision'],
  ] as const)('gives %s of a complaint about %s to %s', (stage, complainedOf, unit) => {
    expect(unitFor(stage, aboutUnit(complainedOf), routing())).toBe(unit);
  });

  it('has a unit visit that gave its opinion on the case before it has the complained-of one', () => {
    const handled = { leadUnit: '330200-visit', procedure: { coUnits: ['330200-intake'] } };
    expect(unitFor('visit', { ...handled, against: '330200-supervision' }, routing())).toBe('330200-intake');
    expect(unitFor('visit', { ...handled, against: null }, routing())).toBe('330200-supervision');
  });

  it('never lets the unit that handled a case visit it', () => {
    expect(unitFor('visit', { ...aboutUnit(null), leadUnit: '330200-visit' }, routing())).toBe(
      '330200-supervision',
    );
  });

  it('never lets a co-handling unit visit the case', () => {
    const assisted = { ...aboutUnit(null), procedure: { coUnits: ['330200-visit', '330200-supervision'] } };
    expect(unitFor('visit', assisted, routing())).toBe('330200-intake');
  });

  it.each(['adjudicate', 'decide'] as const)(
    'lets the intake centre %s where the supervising office is complained of',
    (stage) => {
      expect(unitFor(stage, aboutUnit('330203-market'), routing())).toBe('330200-supervision');
      expect(unitFor(stage, aboutUnit('330200-supervision'), routing())).toBe('330200-intake');
    },
  );

  it.each(['sign', 'handle', 'review', 'reply'] as const)('gives %s to the lead unit', (stage) => {
    expect(unitFor(stage, aboutUnit(null), routing())).toBe('330203-market');
    expect(() => unitFor(stage, { ...aboutUnit(null), leadUnit: null }, routing())).toThrow(
      'needs a lead unit',
    );
  });

  it('lets the supervising office accept a complaint about the intake centre', () => {
    const story = submitted(against('330200-intake'));
    expect(story.file.complaint.holder).toBe('330200-supervision');
    const accepted = finish(story, { person: personOf('supervisor') });
    expect(accepted.file.complaint).toMatchObject({ stage: 'dispatch', holder: '330200-supervision' });
  });

  it('lets the supervising office visit when the return-visit centre is complained of', () => {
    const replied = finish(caseAt('reply', against('330200-visit')));
    expect(replied.file.complaint).toMatchObject({ stage: 'visit', holder: '330200-supervision' });
  });
});

describe('reading', () => {
  it.each(MAIN_STAGES)(
    'is closed to everybody of the complained-of unit while the case is at %s',
    (stage) => {
      const { complaint } = caseAt(stage).file;
      for (const user of ['handler2', 'lead2']) expect(mayRead(personOf(user), complaint)).toBe(false);
      for (const role of ['dispatcher', 'supervisor', 'auditor', 'visitor', 'admin'] as const)
        expect(mayRead(personOf('lead2', { roles: [role] }), complaint)).toBe(false);
    },
  );

  it('is closed to units under a complained-of district', () => {
    const { complaint } = submitted(against('330203')).file;
    expect(mayRead(personOf('lead', { roles: ['supervisor'] }), complaint)).toBe(false);
    expect(mayRead(personOf('dispatcher'), complaint)).toBe(true);
  });
});
