import type { Role } from './actor.ts';

export const ROLES: readonly Role[] = [
  ...(['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'] as const),
  ...(['auditor', 'admin', 'enterprise', 'inspector'] as const),
];

/** How the unit of whoever acts is related to the case; `own` is the unit whose turn it is. */
export const RELATIONS = [
  'own',
  'co-handling',
  'other',
  'complained-of',
  'below the complained-of',
  'district above',
  'city above',
  'complainant',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** What an action is answered with: nothing said against it, or the code of its refusal. */
type Answer = 'yes' | 'no' | string;
export type Expected = (role: Role, relation: Relation) => Answer;

const isKeptOut = (relation: Relation) => relation.includes('complained-of');
export const INTAKE = ['dispatcher', 'supervisor'] as const;
export const HANDLING = ['handler', 'lead'] as const;
export const WORKING = ['dispatcher', 'handler', 'lead', 'visitor', 'supervisor'] as const;
export const OVERSIGHT = ['dispatcher', 'supervisor', 'auditor'] as const;

/** Who reads a case that a district's bureau handles together with one of another district. */
export const READERS: Partial<Record<Relation, readonly Role[]>> = {
  own: [...WORKING, 'auditor'],
  'co-handling': WORKING,
  'district above': OVERSIGHT,
  'city above': OVERSIGHT,
  complainant: ['enterprise'],
};
export const reads: (role: Role, relation: Relation) => boolean = (role, relation) =>
  READERS[relation]?.includes(role) ?? false;

/** Something that the unit whose turn it is does, by people of these roles. */
export const taskOf =
  (...roles: readonly Role[]): Expected =>
  (role, relation) => {
    if (isKeptOut(relation)) return 'case.complained-of-unit';
    if (relation !== 'own') return 'task.not-yours';
    return roles.includes(role) ? 'yes' : 'task.role-not-allowed';
  };

/** Something that whoever reads the case does, if he has one of these roles. */
export const readersWith =
  (...roles: readonly Role[]): Expected =>
  (role, relation) => {
    if (isKeptOut(relation)) return 'case.complained-of-unit';
    if (!reads(role, relation)) return 'task.not-yours';
    return roles.includes(role) ? 'yes' : 'task.role-not-allowed';
  };

/** Books that the unit in charge keeps of a case. */
export const booksOf: Expected = (role, relation) =>
  relation === 'own' && ['handler', 'lead'].includes(role) ? 'yes' : 'task.not-yours';

/** What supervisors do with the cases of their division; what they may not for another reason than who they are, has its code. */
export const supervisorsOf =
  (ownUnit: Answer = 'yes'): Expected =>
  (role, relation) => {
    if (isKeptOut(relation)) return 'case.complained-of-unit';
    const oversees = relation === 'own' || relation.endsWith('above');
    if (role !== 'supervisor' || !oversees) return 'supervision.supervisors-only';
    return relation === 'own' ? ownUnit : 'yes';
  };

/** Letters are written by the unit whose turn it is, and by supervisors of the division. */
export const writers =
  (...roles: readonly Role[]): Expected =>
  (role, relation) => {
    const oversees = relation === 'own' || relation.endsWith('above');
    return role === 'supervisor' && oversees ? 'yes' : taskOf(...roles)(role, relation);
  };

/** What is shown or not; nobody is told why not. */
export const shownTo =
  (shown: Partial<Record<Relation, readonly Role[]>>): Expected =>
  (role, relation) =>
    shown[relation]?.includes(role) ? 'yes' : 'no';
