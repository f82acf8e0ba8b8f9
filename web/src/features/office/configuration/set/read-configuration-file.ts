import canonicalize from 'canonicalize';
import * as z from 'zod';
import {
  configurationFile,
  configurationSet,
} from '../../../../../../shared/contracts/configuration-versions.ts';
import { utf8Of } from '../form/text-of-file.ts';

export type ConfigurationFile = z.infer<typeof configurationFile>;

/** What keeps a file from being imported; a key of the words for it. */
export type FileFault = 'too-large' | 'encoding' | 'not-json' | 'unreadable' | 'edited' | 'twice';
export type ReadConfiguration =
  | { readonly ok: true; readonly files: readonly ConfigurationFile[] }
  | { readonly ok: false; readonly fault: FileFault };

/** All kinds at the most that one request takes, bytes. */
const MOST_BYTES = 3 * 1024 * 1024;

const exported = z.union([configurationSet, configurationFile]);

/** Reads exported files of one kind or of several, and tells what is wrong with one before anything is sent. */
export async function readConfigurationFile(file: Blob): Promise<ReadConfiguration> {
  if (file.size > MOST_BYTES) return { ok: false, fault: 'too-large' };
  const text = utf8Of(await file.arrayBuffer());
  if (text === null) return { ok: false, fault: 'encoding' };
  const json = parsed(text);
  if (json === undefined) return { ok: false, fault: 'not-json' };
  const read = exported.safeParse(json);
  if (!read.success) return { ok: false, fault: 'unreadable' };
  const files = 'files' in read.data ? read.data.files : [read.data];
  if (new Set(files.map(({ kind }) => kind)).size < files.length) return { ok: false, fault: 'twice' };
  const whole = await Promise.all(
    files.map(async ({ value, valueHash }) => (await hashOf(value)) === valueHash),
  );
  return whole.every(Boolean) ? { ok: true, files } : { ok: false, fault: 'edited' };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return undefined;
  }
}

/** As the service hashes a value, with the browser's digest. */
async function hashOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalize(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
