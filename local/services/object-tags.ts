import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { buildApp } from 'fauxqs';
import { z } from 'zod';
import { readStateFile, writeStateFile } from '../data-folder/state-file.ts';

const Tags = z.record(z.string(), z.string());
type Tags = Readonly<Record<string, string>>;

/** Tags of files, which the file store does not know; a file is named by its path, `/<bucket>/<key>`. */
export interface ObjectTags {
  of(path: string): Tags;
  set(path: string, tags: Tags): void;
}

/** Keeps the tags of each file in a file of a folder. */
export function openObjectTags(folder: string): ObjectTags {
  mkdirSync(folder, { recursive: true });
  const fileOf = (path: string) =>
    join(folder, `${createHash('sha256').update(decodeURIComponent(path)).digest('hex')}.json`);
  return {
    of: (path) => readStateFile(fileOf(path), Tags) ?? {},
    set(path, tags) {
      if (Object.keys(tags).length === 0) rmSync(fileOf(path), { force: true });
      else writeStateFile(fileOf(path), tags);
    },
  };
}

/** Whether a request is about the tags of a file and not about the file. */
export const asksForTags = (url: string): boolean =>
  new URL(url, 'http://127.0.0.1').searchParams.has('tagging');

/** Answers GetObjectTagging; a file that is written anew has no tags, as on S3. */
export function answerTags(app: ReturnType<typeof buildApp>, tags: ObjectTags): void {
  app.addHook('preHandler', async (request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    if (!asksForTags(request.url)) {
      if (request.method === 'PUT') tags.set(path, {});
      return;
    }
    if (request.method !== 'GET') return reply.code(501).send();
    const set = Object.entries(tags.of(path)).map(
      ([key, value]) => `<Tag><Key>${key}</Key><Value>${value}</Value></Tag>`,
    );
    return reply.type('application/xml').send(`<Tagging><TagSet>${set.join('')}</TagSet></Tagging>`);
  });
}
