import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const COMPRESSIBLE = /\.(js|css|html|svg|json|txt|map|webmanifest)$/;
/** Below this a compressed answer is not shorter on the wire, bytes. */
const WORTHWHILE = 1_024;
const brotliAsync = promisify(brotliCompress);
const gzipAsync = promisify(gzip);

/** Puts a `.br` and a `.gz` beside every text file, so that serving them costs nothing. */
export async function compressFiles(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      if (content.length < WORTHWHILE) return;
      const params = {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      };
      await Promise.all([
        brotliAsync(content, { params }).then((short) => writeFile(`${file}.br`, short)),
        gzipAsync(content, { level: 9 }).then((short) => writeFile(`${file}.gz`, short)),
      ]);
    }),
  );
}
