import type { Bench } from './bench-row.ts';
import { formatTable } from './format-table.ts';

const BENCHES: Readonly<Record<string, () => Promise<{ run: Bench }>>> = {
  clock: () => import('./clock.ts'),
  coldstart: () => import('./coldstart.ts'),
  intake: () => import('./intake.ts'),
  life: () => import('./life.ts'),
  reads: () => import('./reads.ts'),
};

const [name = '', ...args] = process.argv.slice(2);
const load = BENCHES[name];
if (load) {
  const rows = await (await load()).run(args);
  console.log(`${formatTable(rows)}\n`);
  for (const row of rows) console.log(JSON.stringify(row));
} else {
  console.error(`Say which: npm run bench -- ${Object.keys(BENCHES).join(' | ')}`);
  process.exitCode = 2;
}
