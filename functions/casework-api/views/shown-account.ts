import type { Person } from '../../../shared/domain/complaints/actor.ts';

/** Stands for an official towards whoever may not know which one it was: his unit answers for him. */
const OFFICIAL = 'official';
const NOBODYS: readonly string[] = ['system', 'complainant'];

/** How an account on record is shown to a reader. */
export type ShowAccount = (id: string) => string;

/** Who acted is the auditor's to ask; every other reader is shown the unit only. */
export const accountsFor =
  ({ roles }: Person): ShowAccount =>
  (id) =>
    roles.includes('auditor') || NOBODYS.includes(id) ? id : OFFICIAL;
