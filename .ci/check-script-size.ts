import { basename, dirname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { build, type Rolldown } from 'vite';

type Chunk = Rolldown.OutputChunk;

/** Most script of a public page before anybody touches it, bytes as they travel. */
const LIMIT = 130_000;
/** As local/build/compress-files.ts packs them; what is shorter travels as it is, from CloudFront too. */
const QUALITY = 9;
const WORTHWHILE = 1_024;
/** Pages that must be among those that are measured: to file, to follow, to verify. */
const PROMISED = ['complain-page', 'follow-page', 'verify-page'];

/** Every chunk of the pages as they are published, by its file name; nothing is written. */
async function buildChunks(): Promise<Map<string, Chunk>> {
  const built = await build({ logLevel: 'error', build: { write: false } });
  const outputs = Array.isArray(built) ? built : 'output' in built ? [built] : [];
  const chunks = outputs.flatMap(({ output }) => output).filter((part) => part.type === 'chunk');
  return new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
}

const chunks = await buildChunks();

/** The chunks that a browser fetches for these at once, themselves among them. */
function closureOf(fileNames: readonly string[], found = new Map<string, Chunk>()): Map<string, Chunk> {
  for (const fileName of fileNames) {
    const chunk = chunks.get(fileName);
    if (!chunk || found.has(fileName)) continue;
    found.set(fileName, chunk);
    closureOf(chunk.imports, found);
  }
  return found;
}

const sizes = new Map<string, number>();
function travelSize({ fileName, code }: Chunk): number {
  const plain = Buffer.from(code);
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUALITY };
  const size =
    sizes.get(fileName) ??
    (plain.length < WORTHWHILE ? plain.length : brotliCompressSync(plain, { params }).length);
  sizes.set(fileName, size);
  return size;
}

const sourceOf = ({ facadeModuleId }: Chunk) => facadeModuleId ?? '';
const entry = [...chunks.values()].find(({ isEntry, name }) => isEntry && name === 'public');
if (!entry) throw new Error('the build has no entry "public"');
const first = [...closureOf([entry.fileName]).values()];
const lazy = [...chunks.values()].filter(({ fileName }) =>
  first.some(({ dynamicImports }) => dynamicImports.includes(fileName)),
);
const pages = lazy.filter((chunk) => sourceOf(chunk).includes('/features/'));
// Who reads English fetches its texts besides; the Chinese ones are part of the entry.
const texts = lazy.filter((chunk) => sourceOf(chunk).includes('/locales/')).map(({ fileName }) => fileName);

const rows = pages.map((page) => {
  const needed = [...closureOf([entry.fileName, page.fileName, ...texts]).values()];
  const bytes = needed.reduce((sum, chunk) => sum + travelSize(chunk), 0);
  const source = sourceOf(page);
  return { page: `${basename(dirname(source))}/${basename(source, '.tsx')}`, files: needed.length, bytes };
});

for (const { page, files, bytes } of rows.toSorted((a, b) => b.bytes - a.bytes))
  console.log(`${page.padEnd(32)} ${String(files).padStart(3)} files ${String(bytes).padStart(8)} bytes`);
const missing = PROMISED.filter((name) => !rows.some(({ page }) => page.endsWith(`/${name}`)));
for (const name of missing) console.error(`not among the pages: ${name}`);
const heavy = rows.filter(({ bytes }) => bytes > LIMIT);
for (const { page, bytes } of heavy) console.error(`too much script: ${page}, ${bytes - LIMIT} bytes over`);
console.log(`script: ${rows.length} public pages, at most ${LIMIT} bytes each, ${heavy.length} over`);
if (missing.length + heavy.length > 0) process.exitCode = 1;
