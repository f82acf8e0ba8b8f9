import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

/**
 * Leaves out what no function can use but a bundler can't see unused, about half of each bundle:
 *
 * - zod's messages in fifty languages (problem documents carry our own texts);
 * - the SDK's search for credentials in profiles, single sign-on and instance metadata (Lambda puts them into the environment);
 * - the SDK's reader of browsers' names, which nothing but a browser calls;
 * - actions of dynamodb-toolbox that nobody builds: its modules only declare, its package doesn't say so;
 * - Node's own client for `fetch` and WebSocket: importing `node:http` as a module reads all its properties, some of which load it.
 */
export const BUNDLE_TRIMMING: Plugin = {
  name: 'bundle-trimming',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export {};',
    }));
    build.onLoad({ filter: /[\\/]node_modules[\\/]bowser[\\/]/ }, () => ({ contents: 'export {};' }));
    build.onLoad({ filter: /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: dirname(path),
    }));
    // Resolved here: esbuild's own resolving on behalf of a plugin begins with nothing known each time, which took most of a build.
    // Both from outside and inside, for whichever way leads to a module first says whether it has side effects.
    build.onResolve({ filter: /^dynamodb-toolbox(\/|$)/ }, ({ path }) => ({
      path: fileURLToPath(import.meta.resolve(path)),
      sideEffects: false,
    }));
    build.onResolve({ filter: /^\.\.?\/.*\.js$/ }, ({ path, importer }) =>
      OF_TOOLBOX.test(importer) ? { path: join(dirname(importer), path), sideEffects: false } : undefined,
    );
    build.onResolve({ filter: /^node:http$/ }, ({ path, kind }) =>
      kind === 'require-call' ? undefined : { path, namespace: REQUIRED },
    );
    build.onLoad({ filter: /^/, namespace: REQUIRED }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
  },
};

const OF_TOOLBOX = /[\\/]node_modules[\\/]dynamodb-toolbox[\\/]/;
/** Built-in modules that are required instead of imported. */
const REQUIRED = 'required';
