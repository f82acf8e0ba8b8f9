import { dirname } from 'node:path';
import type { OnResolveArgs, Plugin } from 'esbuild';

/**
 * Leaves out what no function can use but a bundler can't see unused, about half of each bundle:
 *
 * - zod's messages in fifty languages (problem documents carry our own texts);
 * - the SDK's search for credentials in profiles, single sign-on and instance metadata (Lambda puts them into the environment);
 * - actions of dynamodb-toolbox that nobody builds: its modules only declare, its package doesn't say so;
 * - Node's own client for `fetch` and WebSocket: importing `node:http` as a module reads all its properties, some of which load it.
 */
export const BUNDLE_TRIMMING: Plugin = {
  name: 'bundle-trimming',
  setup(build) {
    build.onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: 'export {};',
    }));
    build.onLoad({ filter: /[\\/]credential-provider-node[\\/]dist-es[\\/]index\.js$/ }, ({ path }) => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: dirname(path),
    }));
    build.onResolve(
      { filter: /^(dynamodb-toolbox|\.\.?)(\/|$)/ },
      async ({ path, ...from }: OnResolveArgs) => {
        if (from.pluginData === RESOLVING || !/dynamodb-toolbox/.test(path + from.importer)) return undefined;
        const { importer, kind, resolveDir } = from;
        const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: RESOLVING });
        return { ...found, sideEffects: false };
      },
    );
    build.onResolve({ filter: /^node:http$/ }, ({ path, kind }) =>
      kind === 'require-call' ? undefined : { path, namespace: REQUIRED },
    );
    build.onLoad({ filter: /^/, namespace: REQUIRED }, ({ path }) => ({
      contents: `module.exports = require('${path}');`,
    }));
  },
};

/** Marks a question that this plugin itself asks. */
const RESOLVING = Symbol('resolving');
/** Built-in modules that are required instead of imported. */
const REQUIRED = 'required';
