import { RemovalPolicy } from 'aws-cdk-lib';
import {
  AttributeType,
  BillingMode,
  ProjectionType,
  StreamViewType,
  Table,
  TableEncryption,
} from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/** The sparse indexes of the table: only items that carry the index's keys are in it. */
export const TABLE_INDEXES = {
  /** Open tasks of a unit, by due time. */
  worklist: 'worklist',
  /** Open clocks of a shard (`0`–`15`), by the next instant a mark changes; those whose mark changes no more at the end. */
  tick: 'tick',
  /** Cases of an enterprise or day, and finished tasks of a unit and month. */
  bySubject: 'by-subject',
} as const;

export type TableIndex = (typeof TABLE_INDEXES)[keyof typeof TABLE_INDEXES];

const string = (name: string) => ({ name, type: AttributeType.STRING });

export interface CaseTableProps {
  /** Encrypts the table, its backups and its stream. */
  readonly encryptionKey: IKey;
}

/** The one table of the service (docs/architecture.md "Table"): on demand, recoverable to any second of 35 days, kept for good. */
export class CaseTable extends Table {
  constructor(scope: Construct, id: string, props: CaseTableProps) {
    super(scope, id, {
      partitionKey: string('pk'),
      sortKey: string('sk'),
      billingMode: BillingMode.PAY_PER_REQUEST,
      encryption: TableEncryption.CUSTOMER_MANAGED,
      encryptionKey: props.encryptionKey,
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
      stream: StreamViewType.NEW_AND_OLD_IMAGES,
      timeToLiveAttribute: 'expiresAt',
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.addGlobalSecondaryIndex({
      indexName: TABLE_INDEXES.worklist,
      partitionKey: string('worklistUnit'),
      sortKey: string('worklistDue'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: TASK_ATTRIBUTES,
    });
    this.addGlobalSecondaryIndex({
      indexName: TABLE_INDEXES.tick,
      partitionKey: string('tickShard'),
      sortKey: string('tickAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: CLOCK_ATTRIBUTES,
    });
    this.addGlobalSecondaryIndex({
      indexName: TABLE_INDEXES.bySubject,
      partitionKey: string('subject'),
      sortKey: string('subjectAt'),
      projectionType: ProjectionType.INCLUDE,
      nonKeyAttributes: SUBJECT_ATTRIBUTES,
    });
  }
}

/** What a worklist shows of a task: not the token of its workflow, which alone would double what each writing of the row costs. */
const TASK_ATTRIBUTES = [
  ...['_et', 'number', 'taskId', 'stage', 'round', 'unit', 'title', 'category', 'urgent', 'against'],
  ...['openedAt', 'dueAt', 'yellowAt', 'provisional', 'mark', 'request'],
];

/** What names a clock (and, as `_et`, its entity); the tick reads the case of each clock that is due anyway. */
const CLOCK_ATTRIBUTES = ['_et', 'number', 'clockId'];

/** What a list by subject shows without reading the items themselves, at most 20; `_et` names the entity of an item, without which its row can't be read. */
const SUBJECT_ATTRIBUTES = [
  ...['_et', 'number', 'taskId', 'stage', 'round', 'dueAt', 'finishedAt', 'onTime', 'against'],
  ...['state', 'submittedAt', 'closedAt', 'category'],
  ...['id', 'kind', 'name', 'nameEn', 'duties', 'validFrom', 'validTo'],
];
