import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Leaves out what no function can use but a bundler can't see unused, about a third of each bundle:
 * zod's messages in fifty languages (problem documents carry our own texts), and the SDK's search for credentials in
 * profiles, single sign-on and instance metadata (Lambda puts them into the environment).
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
  },
};
