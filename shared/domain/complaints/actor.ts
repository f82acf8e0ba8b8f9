/** Roles of people (user-pool groups). */
export type Role =
  | 'dispatcher'
  | 'handler'
  | 'lead'
  | 'visitor'
  | 'supervisor'
  | 'admin'
  | 'auditor'
  | 'enterprise'
  | 'inspector';

/** Who acts: a person with roles in one organisation. An enterprise's organisation is its credit code. */
export type Person = { id: string; name: string; roles: readonly Role[]; organisation: string };

/** Actor as an event records it: no names, they are personal data. */
export type Actor =
  | { kind: 'person'; id: string; organisation: string }
  | { kind: 'complainant' }
  | { kind: 'system' };

/** How an event names a person. */
export const actorOf = (person: Person): Actor => ({
  kind: 'person',
  id: person.id,
  organisation: person.organisation,
});
