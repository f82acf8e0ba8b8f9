import { join } from 'node:path';
import { assemble } from '../../infra/assembly.ts';

const repository = join(import.meta.dirname, '..', '..');

// The template without the upload of the pages: this machine serves them from where they are built.
const { app } = await assemble({
  outdir: join(repository, 'cdk.out'),
  functionsFolder: join(repository, 'functions'),
  webFolder: join(repository, 'dist', 'no-pages'),
  mailSender: 'no-reply@suda.example',
});
app.synth();
