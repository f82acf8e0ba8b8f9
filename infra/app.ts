import { join } from 'node:path';
import { assemble } from './assembly.ts';
import { removeStale } from './remove-stale.ts';

/** `CDK_OUTDIR` is set by the CDK command line; `SUDA_MAIL_SENDER` and `SUDA_SMS_POOL` by whoever deploys (docs/deploy.md). */
const { CDK_OUTDIR, SUDA_MAIL_SENDER, SUDA_SMS_POOL } = process.env;
const repository = join(import.meta.dirname, '..');

const { app } = await assemble({
  outdir: CDK_OUTDIR ?? join(repository, 'cdk.out'),
  functionsFolder: join(repository, 'functions'),
  webFolder: join(repository, 'dist', 'web'),
  mailSender: SUDA_MAIL_SENDER ?? 'no-reply@suda.example',
  smsPool: SUDA_SMS_POOL,
});
removeStale(app.synth());
