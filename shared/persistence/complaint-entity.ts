import { any, boolean, Entity, item, list, number, string } from 'dynamodb-toolbox';
import type { Complaint, FinishedStage, Level, Satisfaction } from '../domain/complaints/complaint.ts';
import type { Procedure } from '../domain/complaints/procedure.ts';
import type { Stage } from '../domain/complaints/stage.ts';
import { CASE_SK, casePk } from './case-keys.ts';
import { nullableString, table } from './table.ts';

/** The case: where it stands. Streams to the statistics, so it holds no content. */
export const complaintEntity = new Entity({
  name: 'complaint',
  table,
  timestamps: false,
  schema: item({
    number: string().key(),
    version: number(),
    head: string(),
    state: any().castAs<Complaint['state']>(),
    stage: any().castAs<Stage | null>(),
    round: number(),
    holder: nullableString(),
    heldSince: nullableString(),
    leadUnit: nullableString(),
    level: any().castAs<Level | null>(),
    category: string(),
    division: string(),
    against: nullableString(),
    anonymous: boolean(),
    enterprise: nullableString(),
    urgent: boolean(),
    mark: string().enum('green', 'yellow', 'red'),
    dueAt: nullableString(),
    returns: number(),
    dissatisfactions: number(),
    handledBy: nullableString(),
    finished: list(any().castAs<FinishedStage>()),
    satisfaction: any().castAs<Satisfaction | null>(),
    submittedAt: string(),
    closedAt: nullableString(),
    contentHash: string(),
    receiptHead: string(),
    queryCodeHash: string(),
    policyVersion: number(),
    taxonomyVersion: number(),
    /** Absent in cases of before there was a ladder. */
    ladderVersion: number().optional(),
    executions: number(),
    /** Absent in cases of before there was such a thing. */
    procedure: any().castAs<Procedure>().optional(),
    /** `ENTERPRISE#<credit code>` → cases of an enterprise. */
    subject: string().optional().hidden(),
    subjectAt: string().optional().hidden(),
  }),
  computeKey: (key: { number: string }) => ({ pk: casePk(key.number), sk: CASE_SK }),
});
