import { type RunningIdentity, startIdentity } from '../identity/identity.ts';
import type { Permissions } from '../permissions/permission-guard.ts';
import { people } from '../seed/people.ts';
import { type RunningMail, startMail } from '../services/mail.ts';
import { type RunningObjectStore, startObjectStore } from '../services/object-store.ts';
import { type RunningSms, startSms } from '../services/sms.ts';
import { originOf, type Settings } from '../settings.ts';
import { type DeclaredIdentity, declaredIdentity } from '../template/declared-identity.ts';
import { declaredBuckets, declaredQueues, declaredScans } from '../template/declared-storage.ts';
import type { LocalTemplate } from '../template/local-template.ts';
import type { Closers } from './closers.ts';

export interface RunningServices {
  readonly files: RunningObjectStore;
  readonly mail: RunningMail;
  readonly sms: RunningSms;
  readonly identity: RunningIdentity;
  readonly declaredIdentity: DeclaredIdentity;
}

/** Starts what the functions call besides table, workflows and bus. */
export async function startServices(
  template: LocalTemplate,
  settings: Settings,
  filesPort: number,
  permissions: readonly Permissions[],
  closers: Closers,
  log: (line: string) => void,
): Promise<RunningServices> {
  const { dataFolder, port } = settings;
  const declared = declaredIdentity(template);
  const identity = startIdentity(declared, people(), originOf(settings), dataFolder);
  const files = startObjectStore({
    port: filesPort,
    dataFolder,
    buckets: declaredBuckets(template),
    queues: declaredQueues(template),
    origins: [originOf(settings), `http://localhost:${port}`],
    permissions,
    scans: declaredScans(template),
    log: (line) => log(`files: ${line}`),
  });
  const mail = startMail(dataFolder);
  const sms = startSms(dataFolder, log);
  const running = {
    files: await files,
    mail: await mail,
    sms: await sms,
    identity: await identity,
    declaredIdentity: declared,
  };
  closers.add('file store', () => running.files.close());
  closers.add('mail', () => running.mail.close());
  closers.add('SMS', () => running.sms.close());
  closers.add('sign-in', () => running.identity.close());
  return running;
}
