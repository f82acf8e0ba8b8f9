import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

export interface AttachmentsProps {
  /** Encrypts every object. */
  readonly encryptionKey: IKey;
  /** Keeps who read what. */
  readonly accessLogs: IBucket;
  /** Origins (a wildcard is allowed) whose pages may send files with a presigned request. */
  readonly siteOrigins: string[];
}

/**
 * Evidence of complaints: private, versioned, encrypted with the service's own key, reached by presigned requests only.
 *
 * A file keeps its key when a complaint claims it, so no lifecycle rule may expire what lies under `uploads/`.
 */
export class Attachments extends Bucket {
  constructor(scope: Construct, id: string, props: AttachmentsProps) {
    super(scope, id, {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.KMS,
      encryptionKey: props.encryptionKey,
      bucketKeyEnabled: true,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      serverAccessLogsBucket: props.accessLogs,
      serverAccessLogsPrefix: 'attachments/',
      removalPolicy: RemovalPolicy.RETAIN,
      cors: [
        {
          allowedOrigins: props.siteOrigins,
          allowedMethods: [HttpMethods.PUT, HttpMethods.POST],
          allowedHeaders: ['*'],
          maxAge: 3600,
        },
      ],
      lifecycleRules: [
        {
          id: 'abandoned-multipart-uploads',
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
    });
  }
}
