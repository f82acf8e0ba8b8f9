import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const inRepository = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const STAND_INS = [
  [/\/Dom\/dynamicCSS(\.js)?$/, inRepository('./web/src/lib/adopted-styles.ts')],
  [/^\.\/cssUtils(\.js)?$/, inRepository('./web/src/lib/icon-styles.ts')],
] as const;

/** Ant Design writes its styles into constructed sheets instead of `<style>` elements, so that `style-src 'self'` holds for officials too. */
const adoptedStyles: Plugin = {
  name: 'adopted-styles',
  enforce: 'pre',
  resolveId: (source) => STAND_INS.find(([module]) => module.test(source))?.[1] ?? null,
};

/**
 * Three pages that share tokens and contracts but load nothing of each other: `index.html` for the public,
 * `office.html` for officials, `api-docs.html` for programmers. Nothing is inlined, so a `default-src 'self'` policy holds without exceptions.
 */
export default defineConfig({
  root: inRepository('./web'),
  plugins: [adoptedStyles, react()],
  build: {
    outDir: inRepository('./dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        public: inRepository('./web/index.html'),
        office: inRepository('./web/office.html'),
        apiDocs: inRepository('./web/api-docs.html'),
      },
      output: {
        codeSplitting: {
          groups: [
            // In one chunk with its configuration, zod is configured before any contract is built with it.
            { name: 'zod', test: /node_modules\/zod\/|zod-without-eval/ },
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|i18next|react-i18next)\// },
          ],
        },
      },
    },
  },
});
