import { CfnResource, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct, IConstruct } from 'constructs';
import { UPLOADS_PREFIX } from '../shared/contracts/scan-status.ts';
import { AccessLogs } from './constructs/access-logs.ts';
import { Attachments } from './constructs/attachments.ts';
import { CaseTable } from './constructs/case-table.ts';
import { Identity } from './constructs/identity.ts';
import { MalwareScan } from './constructs/malware-scan.ts';

/** CloudFront's own names; a city that puts its domain before the distribution adds it here. */
const SITE_ORIGINS = ['https://*.cloudfront.net'];

/** What must survive every deployment: table, attachments, their key, and the people who may sign in. */
export class DataStack extends Stack {
  readonly encryptionKey: Key;
  readonly table: Table;
  readonly attachments: Bucket;
  readonly identity: Identity;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, { terminationProtection: true, ...props });
    this.encryptionKey = new Key(this, 'Key', {
      description: 'Suda: cases, evidence and their backups',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.table = new CaseTable(this, 'Cases', { encryptionKey: this.encryptionKey });
    const accessLogs = new AccessLogs(this, 'AccessLogs');
    this.attachments = new Attachments(this, 'Attachments', {
      encryptionKey: this.encryptionKey,
      siteOrigins: SITE_ORIGINS,
      accessLogs: accessLogs as IBucket,
    });
    new MalwareScan(this, 'MalwareScan', {
      bucket: this.attachments,
      encryptionKey: this.encryptionKey,
      prefix: UPLOADS_PREFIX,
    });
    this.identity = new Identity(this, 'Identity');
    this.pinLogicalId(this.encryptionKey, 'DataKey');
    this.pinLogicalId(this.table, 'CaseTable');
    this.pinLogicalId(accessLogs, 'AccessLogsBucket');
    this.pinLogicalId(this.attachments, 'AttachmentsBucket');
    this.pinLogicalId(this.identity.userPool, 'UserPool');
    this.pinLogicalId(this.identity.domain, 'UserPoolDomain');
  }

  /** A logical id that follows the construct tree would replace (and so lose) the resource when the tree is tidied. */
  private pinLogicalId(construct: IConstruct, logicalId: string): void {
    const resource = construct.node.defaultChild;
    if (!(resource instanceof CfnResource))
      throw new TypeError(`${construct.node.path} has no resource of its own`);
    resource.overrideLogicalId(logicalId);
  }
}
