import type { BuildStep } from './build-once.ts';
import { compressFiles } from './compress-files.ts';

const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/** The CloudFormation template and the functions' bundles; without the pages, which are built at the same time. */
export const TEMPLATE: BuildStep = {
  name: 'template',
  inputs: [...EVERYWHERE, 'infra', 'functions', 'shared', 'events', 'cdk.json'],
  output: 'cdk.out',
  proofs: ['suda-data.template.json', 'suda-service.template.json'],
  command: ['local/build/synthesize.ts'],
};

/** The pages, with compressed copies of every text file. */
export const PAGES: BuildStep = {
  name: 'pages',
  inputs: [...EVERYWHERE, 'web', 'shared', 'events', 'vite.config.ts'],
  output: 'dist/web',
  proofs: ['index.html', 'office.html', 'api-docs.html'],
  command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
  finish: compressFiles,
};
