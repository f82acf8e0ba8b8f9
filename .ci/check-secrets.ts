import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { lintSource } from '@secretlint/core';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';

const LOCKFILE = 'package-lock.json';
const config = { rules: [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: creator }] };

/** What is committed or about to be; ignored files never leave the machine. */
const paths = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => path !== '' && path !== LOCKFILE && existsSync(path));

let read = 0;
let found = 0;
for (const filePath of paths) {
  const bytes = readFileSync(filePath);
  if (bytes.includes(0)) continue; // pictures and fonts
  read += 1;
  const { messages } = await lintSource({
    source: { content: bytes.toString('utf8'), filePath, ext: '', contentType: 'text' },
    options: { config, maskSecrets: true },
  });
  for (const { loc, message } of messages) console.error(`${filePath}:${loc.start.line} ${message}`);
  found += messages.length;
}
console.log(`secrets: ${read} text files, ${found} found`);
if (found > 0) process.exitCode = 1;
