import { compressFiles } from './compress-files.ts';

export interface BuildStep {
  /** Named in messages, e.g. `template`. */
  readonly name: string;
  /** Folders and files, relative to the repository, that the result depends on. */
  readonly inputs: readonly string[];
  /** Result's folder, relative to the repository. */
  readonly output: string;
  /** Files of the result, relative to its folder, by which it is recognised. */
  readonly proofs: readonly string[];
  /** Arguments for Node. */
  readonly command: readonly string[];
  /** Further work on the result before it counts as built. */
  finish?(outputFolder: string): Promise<void>;
}

const EVERYWHERE = ['package-lock.json', 'tsconfig.json'];

/** The CloudFormation template and the functions' bundles; without the pages, which are built at the same time. */
export const TEMPLATE: BuildStep = {
  name: 'template',
  inputs: [...EVERYWHERE, 'infra', 'functions', 'shared', 'events', 'cdk.json'],
  output: 'cdk.out',
  proofs: ['suda-data.template.json', 'suda-edge.template.json', 'suda-service.template.json'],
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
