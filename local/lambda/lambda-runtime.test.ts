import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LambdaRuntime } from './lambda-runtime.ts';

const BUNDLE = `
import fs from 'node:fs';
const writeSync = (...all) => fs.writeSync(...all);
let count = 0;
export const handler = async (event, context) => {
  switch (event.do) {
    case 'count': return { count: ++count };
    case 'environment': return { table: process.env.TABLE_NAME, region: process.env.AWS_REGION, home: process.env.HOME };
    case 'remaining': return context.getRemainingTimeInMillis();
    case 'fail': { const error = new TypeError('no such thing'); error.name = 'TaskRefusedError'; throw error; }
    case 'hang': await new Promise((done) => setTimeout(done, 60_000)); break;
    case 'slow': await new Promise((done) => setTimeout(done, 100)); return 'slow';
    case 'crash': setImmediate(() => { throw new Error('lost my mind'); }); await new Promise(() => setTimeout(() => {}, 9_999)); break;
    case 'nothing': return undefined;
    case 'say': console.log(event.line); writeSync(1, \`\${event.line} by descriptor\\n\`); return undefined;
    default: return { at: new Date(0), nothing: undefined };
  }
};`;

const patience = { timeout: 20_000, interval: 50 };
let folder = '';
let runtime: LambdaRuntime;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'suda-lambda-'));
  const entry = join(folder, 'index.mjs');
  writeFileSync(entry, BUNDLE);
  const work = { entry, handler: 'handler', memoryMegabytes: 128, environment: { TABLE_NAME: 'cases' } };
  runtime = new LambdaRuntime({
    functions: [
      { ...work, name: 'Work', timeoutSeconds: 20 },
      { ...work, name: 'Brief', timeoutSeconds: 2 },
    ],
    environment: { AWS_REGION: 'us-east-1' },
    logFile: join(folder, 'functions.log'),
  });
  await runtime.ready();
});

afterAll(async () => {
  await runtime.close();
  rmSync(folder, { recursive: true });
});

test('keeps the state of a module between invocations, as a warm function does', async () => {
  const first = await runtime.invoke('Work', { do: 'count' });
  const second = await runtime.invoke('arn:aws:lambda:us-east-1:000000000000:function:Work', { do: 'count' });
  expect([first, second]).toEqual([{ count: 1 }, { count: 2 }]);
});

test('gives a function the variables of the template and nothing of the machine', async () => {
  expect(await runtime.invoke('Work', { do: 'environment' })).toEqual({
    table: 'cases',
    region: 'us-east-1',
  });
});

test('passes results on as JSON', async () => {
  expect(await runtime.invoke('Work', {})).toEqual({ at: '1970-01-01T00:00:00.000Z' });
  expect(await runtime.invoke('Work', { do: 'nothing' })).toBeUndefined();
});

test('counts the invocations that are not answered yet, failed ones no longer', async () => {
  const slow = [runtime.invoke('Work', { do: 'slow' }), runtime.invoke('Work', { do: 'slow' })];
  const failing = runtime.invoke('Work', { do: 'fail' }).catch(() => 'failed');
  expect(runtime.running).toBe(3);
  expect(await failing).toBe('failed');
  expect(runtime.running).toBe(2);
  await Promise.all(slow);
  expect(runtime.running).toBe(0);
});

test('keeps what a function writes, also what it writes to the descriptor, in the log file', async () => {
  await runtime.invoke('Work', { do: 'say', line: 'hello' });
  expect(readFileSync(join(folder, 'functions.log'), 'utf8')).toBe('hello\nhello by descriptor\n');
});

test('tells a function how long it may still run', async () => {
  const left = await runtime.invoke('Work', { do: 'remaining' });
  expect(left).toBeGreaterThan(10_000);
  expect(left).toBeLessThanOrEqual(20_000);
});

test('fails with the name and message of what the function threw', async () => {
  await expect(runtime.invoke('Work', { do: 'fail' })).rejects.toMatchObject({
    errorType: 'TaskRefusedError',
    errorMessage: 'no such thing',
  });
});

test('refuses a function that the template does not have', async () => {
  await expect(runtime.invoke('Other', {})).rejects.toMatchObject({ errorType: 'ResourceNotFoundException' });
});

test('ends an invocation at the timeout, lets its neighbours finish and goes on in a fresh thread', async () => {
  const hanging = expect(runtime.invoke('Brief', { do: 'hang' })).rejects.toMatchObject({
    errorType: 'Sandbox.Timedout',
    errorMessage: expect.stringContaining('timed out after 2.00 seconds'),
  });
  await new Promise((done) => setTimeout(done, 1_930));
  const neighbour = runtime.invoke('Brief', { do: 'slow' });
  await hanging;
  expect(await neighbour).toBe('slow');
  await expect.poll(() => runtime.invoke('Brief', { do: 'count' }), patience).toEqual({ count: 1 });
});

test('starts a function again after it crashed', async () => {
  await expect(runtime.invoke('Work', { do: 'crash' })).rejects.toMatchObject({
    errorType: 'Runtime.ExitError',
  });
  await expect.poll(() => runtime.invoke('Work', { do: 'count' }), patience).toMatchObject({ count: 1 });
});
