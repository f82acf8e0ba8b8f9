import { randomBytes, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Attachment } from '../../shared/domain/complaints/complaint.ts';
import { createDocumentClient } from '../../shared/persistence/document-client.ts';
import { connectTable } from '../../shared/persistence/table.ts';

const environment = z.object({ TABLE_NAME: z.string() }).parse(process.env);

connectTable(createDocumentClient(), environment.TABLE_NAME);

/** Everything of the world outside that filing a complaint needs. */
export const dependencies = {
  /** What reads files is loaded for the first complaint that has some. */
  async checkAttachments(ids: readonly string[], nowMs: number): Promise<Attachment[]> {
    if (ids.length === 0) return [];
    const [{ checkAttachments }, { storage }] = await Promise.all([
      import('./check-attachments.ts'),
      import('./storage.ts'),
    ]);
    return checkAttachments(ids, nowMs, storage);
  },
  now: () => new Date().toISOString(),
  random: (bytes: number): Uint8Array => randomBytes(bytes),
  uuid: (): string => randomUUID(),
};

export type IntakeDependencies = typeof dependencies;
