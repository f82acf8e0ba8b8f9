import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { exceptions, isAllowed } from './licence-policy.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/** Every locked package of every platform, not only those that this machine installed. */
const { packages } = lockfile.parse(
  JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')),
);

const used = new Set<string>();
const refused: string[] = [];
let checked = 0;
for (const [path, { version, license }] of Object.entries(packages)) {
  if (path === '') continue;
  checked += 1;
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (license !== undefined && isAllowed(license)) continue;
  const exception = exceptions.get(name);
  if (exception !== undefined && exception.licence === license) used.add(name);
  else refused.push(`${name}@${version}: ${license ?? 'no licence named'}`);
}
const idle = [...exceptions.keys()].filter((name) => !used.has(name));

for (const line of refused) console.error(`not an allowed licence: ${line}`);
for (const name of idle) console.error(`exception without a package: ${name}`);
console.log(`licences: ${checked} packages, ${used.size} exceptions, ${refused.length} refused`);
if (refused.length + idle.length > 0) process.exitCode = 1;
