import { join } from 'node:path';
import { assemble } from '../../infra/assembly.ts';
import { removeStale } from '../../infra/remove-stale.ts';

const repository = join(import.meta.dirname, '..', '..');

// The rules of CloudFormation take seconds to check; npm run synth and the tests of infra/ do.
Object.assign(process.env, { CDK_VALIDATION: 'false' });
// esbuild, which is a Go program, collects garbage half as often and so bundles in three quarters of the time.
Object.assign(process.env, { GOGC: '200' });

// The template without the upload of the pages: this machine serves them from where they are built.
const { app } = await assemble({
  outdir: join(repository, 'cdk.out'),
  functionsFolder: join(repository, 'functions'),
  webFolder: join(repository, 'dist', 'no-pages'),
  mailSender: 'no-reply@suda.example',
  smsPool: 'pool-local',
});
removeStale(app.synth());
