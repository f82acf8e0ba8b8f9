import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApp } from 'fauxqs';
// The package exports its server only with a listener on every interface; its parts are reached by path to listen on loopback.
import { PersistenceManager } from '../../node_modules/fauxqs/dist/persistence.js';
import { FileS3Persistence } from '../../node_modules/fauxqs/dist/s3/fileS3Persistence.js';
import { S3Store } from '../../node_modules/fauxqs/dist/s3/s3Store.js';
import { SnsStore } from '../../node_modules/fauxqs/dist/sns/snsStore.js';
import { SqsStore } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js';
import type { Permissions } from '../permissions/permission-guard.ts';
import { StartupError, sentenceOf } from '../startup-error.ts';
import type { DeclaredBucket, DeclaredQueue, DeclaredScan } from '../template/declared-storage.ts';
import { LOCAL_ACCOUNT, localArn } from '../template/local-account.ts';
import { guardFiles } from './guard-files.ts';
import { scanUploads } from './malware-scanner.ts';
import { answerTags, type ObjectTags, openObjectTags } from './object-tags.ts';
import { allowCrossOriginUploads } from './upload-cors.ts';

const LARGEST_OBJECT_BYTES = 64 * 1024 * 1024;

export interface ObjectStoreProps {
  readonly port: number;
  readonly dataFolder: string;
  readonly buckets: readonly DeclaredBucket[];
  readonly queues: readonly DeclaredQueue[];
  /** Origins of the pages that send files. */
  readonly origins: readonly string[];
  /** What those who sign requests may do. @default nothing is refused */
  readonly permissions?: readonly Permissions[];
  /** Which files are scanned for malware. @default none */
  readonly scans?: readonly DeclaredScan[];
  /** Takes what the scanner found. @default nobody is told */
  log?(line: string): void;
}

export interface RunningObjectStore {
  /** Address of both S3 and SQS. */
  readonly endpoint: string;
  readonly tags: ObjectTags;
  close(): Promise<void>;
}

/**
 * Files and dead letters on disk, on the loopback interface only; signatures are not checked.
 * @throws StartupError `dataCorrupt` when what an earlier run stored cannot be read.
 */
export async function startObjectStore(props: ObjectStoreProps): Promise<RunningObjectStore> {
  const stores = openStores(props.dataFolder);
  const endpoint = `http://127.0.0.1:${props.port}`;
  for (const { name } of props.buckets)
    if (!stores.s3Store.hasBucket(name)) stores.s3Store.createBucket(name);
  for (const { name, attributes } of props.queues) {
    const arn = localArn('sqs', name);
    if (!stores.sqsStore.getQueueByArn(arn)) {
      stores.sqsStore.createQueue(name, `${endpoint}/${LOCAL_ACCOUNT.account}/${name}`, arn, attributes);
    }
  }
  const app = buildApp({ logger: false, defaultRegion: LOCAL_ACCOUNT.region, stores });
  // The package takes 11 MiB at most; S3 takes 5 GB with one PUT, and the largest attachment is far below this.
  app.addContentTypeParser(
    /^(?!application\/x-)/,
    { parseAs: 'buffer', bodyLimit: LARGEST_OBJECT_BYTES },
    (_request, body, done) => done(null, body),
  );
  allowCrossOriginUploads(app, props.buckets, props.origins);
  const tags = openObjectTags(join(props.dataFolder, 'file-tags'));
  guardFiles(app, props.permissions ?? [], tags);
  answerTags(app, tags);
  scanUploads(app, stores.s3Store, tags, props.scans ?? [], props.log ?? (() => undefined));
  await app.listen({ port: props.port, host: '127.0.0.1' });
  return {
    endpoint,
    tags,
    async close() {
      await app.close();
      stores.close();
    },
  };
}

function openStores(dataFolder: string) {
  const sqsFolder = join(dataFolder, 'queues');
  const files = join(dataFolder, 'files');
  mkdirSync(sqsFolder, { recursive: true });
  mkdirSync(files, { recursive: true });
  const stores = { sqsStore: new SqsStore(), snsStore: new SnsStore(), s3Store: new S3Store() };
  try {
    const queues = new PersistenceManager(sqsFolder);
    queues.loadSqsAndSns(stores.sqsStore, stores.snsStore);
    const objects = new FileS3Persistence(files);
    objects.loadS3(stores.s3Store);
    stores.sqsStore.persistence = queues;
    for (const queue of stores.sqsStore.allQueues()) queue.persistence = queues;
    stores.s3Store.persistence = objects;
    return { ...stores, close: () => queues.close() };
  } catch (cause) {
    throw new StartupError(
      'dataCorrupt',
      `The stored files or dead letters in ${dataFolder} cannot be read (${sentenceOf(cause)}); nothing was changed. Restore the folder from a backup, or start over with "npm run reset".`,
      { cause },
    );
  }
}
