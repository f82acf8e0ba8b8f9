import { any, anyOf, boolean, Entity, item, list, nul, number, string } from 'dynamodb-toolbox';
import type { Complaint, Level, Satisfaction } from '../domain/complaints/complaint.ts';
import type { Stage } from '../domain/complaints/tasks/stage.ts';
import { CASE_SK, casePk } from './case-keys.ts';
import type { StoredFinished, StoredProcedure, StoredStanding } from './complaint-item.ts';
import { nullableString, table } from './table.ts';

/** The case: where it stands, as far as it differs from a blank one. Streams to the statistics, so it holds no content. */
export const complaintEntity = new Entity({
  name: 'complaint',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    version: number(),
    head: string(),
    standing: any().castAs<StoredStanding>().optional(),
    holder: nullableString().optional(),
    heldSince: nullableString().optional(),
    leadUnit: nullableString().optional(),
    level: any().castAs<Level | null>().optional(),
    category: string(),
    division: string(),
    against: nullableString(),
    anonymous: boolean().optional(),
    enterprise: nullableString().optional(),
    urgent: boolean().optional(),
    mark: string().enum('green', 'yellow', 'red').optional(),
    returns: number().optional(),
    dissatisfactions: number().optional(),
    handledBy: nullableString().optional(),
    finished: list(any().castAs<StoredFinished>()),
    satisfaction: any().castAs<Satisfaction | null>().optional(),
    submittedAt: string(),
    contentHash: string(),
    receiptHead: string(),
    queryCodeHash: string(),
    policyVersion: number(),
    taxonomyVersion: number(),
    ladderVersion: anyOf(number(), nul()).optional(),
    executions: number().optional(),
    procedure: any().castAs<StoredProcedure>().optional(),
    /** Of cases that were stored whole; now in `standing`. */
    state: any().castAs<Complaint['state']>().optional(),
    stage: any().castAs<Stage | null>().optional(),
    round: number().optional(),
    dueAt: nullableString().optional(),
    closedAt: nullableString().optional(),
    /** `ENTERPRISE#<credit code>` → cases of an enterprise. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: CASE_SK }),
});
