import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identityOf } from './data-folder/process-identity.ts';
import { freePort } from './services/free-port.ts';
import { EXIT_CODES } from './startup-error.ts';

const script = (name: string) => join(import.meta.dirname, `${name}.ts`);

let folder = '';
let data = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'suda-start-'));
  data = join(folder, 'data');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command of `local/` to its end; only for cases in which it stops before it builds anything. */
async function run(name: string, environment: Record<string, string> = {}, args: readonly string[] = []) {
  const { npm_lifecycle_event: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [script(name), ...args], {
    cwd: folder,
    env: { ...inherited, PORT: String(await freePort(undefined)), SUDA_DATA: data, ...environment },
  });
  const [out, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  return { code, out, error };
}

function markAsData(): void {
  mkdirSync(data, { recursive: true });
  const marker = { kind: 'suda-data', format: 1, createdAt: '2026-01-01T00:00:00.000Z' };
  writeFileSync(join(data, 'suda-data.json'), JSON.stringify(marker));
}

function writeLock(pid: number, startedAt?: string): void {
  const owner = { pid, startedAt: startedAt ?? identityOf(pid)?.startedAt };
  writeFileSync(join(data, 'lock.json'), JSON.stringify({ owner, port: 3000 }));
}

const oneSentence = /^suda: [^\n]+\n$/;

test('a port that is no number is named', async () => {
  const { code, error } = await run('start', { PORT: 'abc' });
  expect(error).toMatch(oneSentence);
  expect(error).toContain('"abc"');
  expect(code).toBe(EXIT_CODES.invalidSetting);
});

test('a seed that is unknown is named', async () => {
  const { code, error } = await run('start', { SUDA_SEED: 'nothing' });
  expect(error).toMatch(oneSentence);
  expect(error).toContain('demo or none, not "nothing"');
  expect(code).toBe(EXIT_CODES.invalidSetting);
});

test('a missing Java names the line that installs it', async () => {
  const { code, error } = await run('start', { JAVA_HOME: join(folder, 'nowhere') });
  expect(error).toMatch(oneSentence);
  expect(error).toMatch(/needs Java 17 or newer.*install it with: \S+/);
  expect(code).toBe(EXIT_CODES.javaMissing);
});

test('an old Java is told from a missing one', async () => {
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin', 'java'), '#!/bin/sh\necho \'openjdk version "11.0.2"\' >&2\n');
  chmodSync(join(folder, 'bin', 'java'), 0o755);
  const { code, error } = await run('start', { JAVA_HOME: folder });
  expect(error).toContain('is Java 11');
  expect(code).toBe(EXIT_CODES.javaMissing);
});

test('a taken port is named', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address ? String(address.port) : '';
  const { code, error } = await run('start', { PORT: port });
  server.close();
  expect(error).toMatch(oneSentence);
  expect(error).toContain(`Port ${port} is taken`);
  expect(code).toBe(EXIT_CODES.portTaken);
});

test('a data folder that cannot be written is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { code, error } = await run('start', { SUDA_DATA: join(folder, 'file', 'data') });
  expect(error).toMatch(oneSentence);
  expect(error).toContain(join(folder, 'file', 'data'));
  expect(code).toBe(EXIT_CODES.folderUnwritable);
});

test("somebody else's folder is left alone", async () => {
  mkdirSync(data);
  writeFileSync(join(data, 'thesis.txt'), 'years of work');
  const { code, error } = await run('start');
  expect(error).toContain('holds no Suda data');
  expect(code).toBe(EXIT_CODES.foreignFolder);
  expect(readdirSync(data)).toEqual(['thesis.txt']);
});

test('a second instance on the same data folder is refused with the address of the first', async () => {
  markAsData();
  writeLock(process.pid);
  const { code, error } = await run('start');
  expect(error).toMatch(oneSentence);
  expect(error).toContain(`process ${process.pid}, http://127.0.0.1:3000`);
  expect(code).toBe(EXIT_CODES.alreadyRunning);
});

test('a lock that a killed process left is taken over, also when its id belongs to another process now', async () => {
  markAsData();
  writeLock(process.pid, 'long ago');
  const { code } = await run('start', { JAVA_HOME: join(folder, 'nowhere') });
  expect(code).toBe(EXIT_CODES.javaMissing);
  expect(readdirSync(data)).not.toContain('lock.json');
});

test.each(['suda-data.json', 'database.json', 'ports.json'])(
  'an unreadable %s is named and kept as it is',
  async (name) => {
    markAsData();
    writeFileSync(join(data, name), '{"half');
    const { code, error } = await run('start');
    expect(error).toMatch(oneSentence);
    expect(error).toContain(join(data, name));
    expect(code).toBe(EXIT_CODES.dataCorrupt);
    expect(readFileSync(join(data, name), 'utf8')).toBe('{"half');
  },
);

test('a damaged database is named and kept as it is', async () => {
  markAsData();
  mkdirSync(join(data, 'dynamodb'));
  const database = join(data, 'dynamodb', 'shared-local-instance.db');
  writeFileSync(database, 'SQLite format 3\0 and then nonsense'.repeat(200));
  const before = readFileSync(database);
  const { code, error } = await run('start');
  expect(error).toMatch(oneSentence);
  expect(error).toContain(database);
  expect(code).toBe(EXIT_CODES.dataCorrupt);
  expect(readFileSync(database).equals(before)).toBe(true);
});

test('reset removes data, and only data', async () => {
  markAsData();
  mkdirSync(join(data, 'dynamodb'));
  writeFileSync(join(data, 'ports.json'), '{"half');
  expect((await run('reset')).code).toBe(0);
  expect(readdirSync(data)).toEqual([]);
  writeFileSync(join(data, 'thesis.txt'), 'years of work');
  expect((await run('reset')).code).toBe(EXIT_CODES.foreignFolder);
  expect(readdirSync(data)).toEqual(['thesis.txt']);
});

test('reset refuses while the service runs', async () => {
  markAsData();
  writeLock(process.pid);
  const { code, error } = await run('reset');
  expect(error).toContain('stop it first');
  expect(code).toBe(EXIT_CODES.alreadyRunning);
  expect(readdirSync(data)).toContain('suda-data.json');
});

test.each([
  ['token', ['handler']],
  ['redrive', ['330200-2026-000001']],
])('%s says when the service does not run', async (name, args) => {
  const { code, out, error } = await run(name, {}, args);
  expect({ code, out }).toEqual({ code: EXIT_CODES.notRunning, out: '' });
  expect(error).toMatch(oneSentence);
});
