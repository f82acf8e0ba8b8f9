import type { Complaint, FinishedStage } from '../domain/complaints/complaint.ts';
import { BLANK_PROCEDURE, type Procedure } from '../domain/complaints/procedure.ts';
import { type Loose, sparse, withDefaults } from './sparse.ts';

export const enterpriseSubject = (creditCode: string) => `ENTERPRISE#${creditCode}`;

type Verdict = Pick<FinishedStage, 'round' | 'onTimeOriginal' | 'onTimeExtended'>;
const BLANK_FINISHED: Verdict = { round: 1, onTimeOriginal: true, onTimeExtended: true };

type Standing = Pick<Complaint, 'state' | 'stage' | 'round' | 'dueAt' | 'closedAt'>;
const BLANK_STANDING: Standing = { state: 'open', stage: null, round: 1, dueAt: null, closedAt: null };

const BLANK = {
  holder: null,
  heldSince: null,
  leadUnit: null,
  level: null,
  anonymous: false,
  enterprise: null,
  urgent: false,
  mark: 'green',
  returns: 0,
  dissatisfactions: 0,
  handledBy: null,
  satisfaction: null,
  ladderVersion: null,
  executions: 1,
} as const satisfies Partial<Complaint>;
type Happened = Pick<Complaint, keyof typeof BLANK>;
const BLANK_HAPPENED: Happened = BLANK;

/**
 * A case as it is stored: what differs from a blank one; its index keys put it under its enterprise. Where it stands lies in a
 * map of its own, since the index holds attributes of those names and would be written again with every step.
 */
export const complaintItem = ({
  state,
  stage,
  round,
  dueAt,
  closedAt,
  finished,
  procedure,
  ...complaint
}: Complaint) => ({
  ...sparse(complaint, BLANK_HAPPENED),
  standing: sparse({ state, stage, round, dueAt, closedAt }, BLANK_STANDING),
  finished: finished.map((each) => sparse(each, BLANK_FINISHED)),
  procedure: sparse(procedure, BLANK_PROCEDURE),
  ...(complaint.enterprise && {
    subject: enterpriseSubject(complaint.enterprise),
    subjectAt: `${complaint.submittedAt}#${complaint.number}`,
  }),
});

export type StoredStanding = Loose<Standing>;
export type StoredFinished = Omit<FinishedStage, keyof Verdict> & Loose<Verdict>;
export type StoredProcedure = Loose<Procedure>;
type StoredComplaint = Omit<Complaint, keyof Standing | keyof Happened | 'finished' | 'procedure'> &
  Loose<Standing & Happened> & {
    standing?: StoredStanding | undefined;
    finished: readonly StoredFinished[];
    procedure?: StoredProcedure | undefined;
  };

/** A case as the domain knows it, also one that was stored whole, or before its procedure had all its parts. */
export const complaintOfItem = ({
  standing,
  finished,
  procedure,
  ...complaint
}: StoredComplaint): Complaint => ({
  ...withDefaults({ ...complaint, ...standing }, { ...BLANK_HAPPENED, ...BLANK_STANDING }),
  finished: finished.map((each) => withDefaults(each, BLANK_FINISHED)),
  procedure: withArrears(withDefaults(procedure ?? {}, BLANK_PROCEDURE)),
});

/** Debts that were stored before their payments were kept one by one have none to dispute. */
const withArrears = (procedure: Procedure): Procedure => ({
  ...procedure,
  arrears: procedure.arrears && { ...procedure.arrears, payments: procedure.arrears.payments ?? [] },
});
