import { Entity, item, number, string } from 'dynamodb-toolbox';
import { table } from './table.ts';

/** A file announced for upload; belongs to nobody until a complaint claims it. */
export const uploadEntity = new Entity({
  name: 'upload',
  table,
  timestamps: false,
  schema: item({
    uploadId: string().key(),
    fileName: string(),
    contentType: string(),
    size: number(),
    key: string(),
    claimedBy: string().optional(),
    expiresAt: number().optional(),
  }),
  computeKey: (key: { uploadId: string }) => ({ pk: `UPLOAD#${key.uploadId}`, sk: 'UPLOAD' }),
});
