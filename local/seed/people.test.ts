import { describe, expect, it } from 'vitest';
import { enterprises } from './enterprises.ts';
import { organisations } from './organisations.ts';
import { people } from './people.ts';

const dutyOf = new Map(organisations().map(({ id, duties }) => [id, duties[0]]));

describe('demo people', () => {
  it('are twelve, each with a name and an address of his own', () => {
    for (const key of ['user', 'name', 'nameEn', 'email'] as const) {
      expect(new Set(people().map((person) => person[key])).size).toBe(12);
    }
  });

  it('work where their role is done', () => {
    const roleDuty = {
      dispatcher: 'intake',
      handler: 'handling',
      lead: 'handling',
      visitor: 'return-visit',
      supervisor: 'supervision',
      admin: 'administration',
      auditor: 'audit',
    } as const;
    const officials = people().filter(({ role }) => role !== 'enterprise');
    for (const [role, duty] of Object.entries(roleDuty)) {
      const units = officials
        .filter((person) => person.role === role)
        .map(({ organisation }) => organisation);
      expect(units.map((id) => dutyOf.get(id))).toEqual(units.map(() => duty));
      expect(units).not.toEqual([]);
    }
  });

  it('have each handler under a head of the same bureau', () => {
    const bureauOf = new Map(people().map(({ user, organisation }) => [user, organisation]));
    expect(bureauOf.get('handler')).toBe(bureauOf.get('lead'));
    expect(bureauOf.get('handler2')).toBe(bureauOf.get('lead2'));
    expect(bureauOf.get('handler')).not.toBe(bureauOf.get('handler2'));
  });

  it('have somebody else of the same office who reconsiders and reviews', () => {
    for (const role of ['dispatcher', 'supervisor']) {
      const offices = people().filter((person) => person.role === role);
      expect(offices.length).toBeGreaterThan(1);
      expect(new Set(offices.map(({ organisation }) => organisation)).size).toBe(1);
    }
  });

  it('include somebody of a demo enterprise', () => {
    const codes = enterprises().map(({ creditCode }) => creditCode);
    expect(codes).toContain(people().find(({ role }) => role === 'enterprise')?.organisation);
  });
});
