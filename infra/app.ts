import { join } from 'node:path';
import { assemble } from './assembly.ts';

/** Set by the CDK command line. */
const { CDK_OUTDIR } = process.env;
const repository = join(import.meta.dirname, '..');

assemble({
  outdir: CDK_OUTDIR ?? join(repository, 'cdk.out'),
  functionsFolder: join(repository, 'functions'),
  webFolder: join(repository, 'dist', 'web'),
}).app.synth();
