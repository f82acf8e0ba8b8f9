import { randomBytes, randomUUID } from 'node:crypto';
import { S3Client } from '@aws-sdk/client-s3';
import { z } from 'zod';
import { createLogger } from '../../shared/middleware/logger.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

export const logger = createLogger('intake-api');

/** Everything of the world outside that filing a complaint needs. */
export const dependencies = {
  bucket: environment.BUCKET_NAME,
  /** Presigned uploads come from browsers, which send no SDK checksums. */
  s3: new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
  now: () => new Date().toISOString(),
  random: (bytes: number): Uint8Array => randomBytes(bytes),
  uuid: (): string => randomUUID(),
};

export type IntakeDependencies = typeof dependencies;
