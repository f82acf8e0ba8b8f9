import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';

const environment = z.object({ BUCKET_NAME: z.string() }).parse(process.env);

/** Where files are. Presigned uploads come from browsers, which send no SDK checksums. */
export const storage = {
  bucket: environment.BUCKET_NAME,
  s3: new S3Client({ requestChecksumCalculation: 'WHEN_REQUIRED' }),
};

export type Storage = typeof storage;
