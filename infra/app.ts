import { join } from 'node:path';
import { assemble } from './assembly.ts';

const repository = join(import.meta.dirname, '..');

assemble({
  outdir: process.env['CDK_OUTDIR'] ?? join(repository, 'cdk.out'),
  functionsFolder: join(repository, 'functions'),
}).app.synth();
