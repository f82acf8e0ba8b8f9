import { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod';

const environment = z.object({ BUCKET_NAME: z.string() }).parse(process.env);

/** Where files are. */
export const storage = { bucket: environment.BUCKET_NAME, s3: new S3Client({}) };

export type Storage = typeof storage;
