import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { freePort } from '../../local/services/free-port.ts';
import { EXIT_CODES } from '../../local/startup-error.ts';
import { createApi } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';
import { familyOf, untilGone } from '../support/processes.ts';
import { runNpm } from '../support/run-npm.ts';
import { type Service, startService } from '../support/service.ts';

/** What a person sees of a start that does not succeed: one sentence, whatever npm adds around it. */
const sentences = (error: string) => error.split('\n').filter((line) => line.startsWith('suda:'));

describe('npm start says in one sentence what is in the way, with an exit code of its own', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'suda-e2e-start-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const start = async (environment: Record<string, string>) =>
    runNpm(['start'], {
      PORT: String(await freePort(undefined)),
      SUDA_DATA: join(folder, 'data'),
      ...environment,
    });

  /** A folder with links to the commands that npm and a shell need, and no Java. */
  function pathWithoutJava(): string {
    const bin = join(folder, 'bin');
    mkdirSync(bin);
    for (const directory of (process.env['PATH'] ?? '').split(delimiter)) {
      for (const name of ['npm', 'sh', 'env'])
        if (!readdirSync(bin).includes(name) && existing(directory).includes(name))
          symlinkSync(join(directory, name), join(bin, name));
    }
    symlinkSync(process.execPath, join(bin, 'node'));
    return bin;
  }
  function existing(directory: string): string[] {
    try {
      return readdirSync(directory);
    } catch {
      return []; // PATH may name what is not there
    }
  }

  test('Java is missing', async () => {
    const { code, error } = await start({ PATH: pathWithoutJava(), JAVA_HOME: '' });
    expect(sentences(error)).toEqual([expect.stringMatching(/needs Java 17 or newer.*install it with: \S+/)]);
    expect(code).toBe(EXIT_CODES.javaMissing);
  });

  test('the port is taken', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, error } = await start({ PORT: port });
    server.close();
    expect(sentences(error)).toEqual([expect.stringContaining(`Port ${port} is taken`)]);
    expect(code).toBe(EXIT_CODES.portTaken);
  });

  test('the data folder cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const { code, error } = await start({ SUDA_DATA: join(folder, 'file', 'data') });
    expect(sentences(error)).toEqual([expect.stringContaining(join(folder, 'file', 'data'))]);
    expect(code).toBe(EXIT_CODES.folderUnwritable);
  });

  test('the port is no number', async () => {
    const { code, error } = await start({ PORT: '0' });
    expect(sentences(error)).toEqual([expect.stringContaining('"0"')]);
    expect(code).toBe(EXIT_CODES.invalidSetting);
  });
});

describe('a running service', () => {
  let service: Service;
  let npm: (args: readonly string[], environment?: Record<string, string>) => ReturnType<typeof runNpm>;

  beforeAll(async () => {
    service = await startService({ NODE_OPTIONS: '--max-old-space-size=4096 --trace-warnings' });
    npm = (args, environment) => runNpm(args, { SUDA_DATA: service.dataFolder, ...environment });
  });
  afterAll(() => service?.dispose());

  test('prints no warning, also where Node is started with flags of its own', () => {
    expect(service.output()).not.toMatch(/Warning/);
  });

  test('is not started twice on the same folder', async () => {
    const { code, error } = await npm(['start'], { PORT: String(await freePort(undefined)) });
    expect(sentences(error)).toEqual([
      expect.stringContaining(`process ${service.pid()}, ${service.origin}`),
    ]);
    expect(code).toBe(EXIT_CODES.alreadyRunning);
    expect((await createApi(service.origin).call('/healthz')).status).toBe(200);
  });

  test('is not reset', async () => {
    const { code, error } = await npm(['run', 'reset']);
    expect(sentences(error)).toEqual([expect.stringContaining('stop it first')]);
    expect(code).toBe(EXIT_CODES.alreadyRunning);
  });

  test('gives tokens to demo people and to nobody else', async () => {
    const { code, out } = await npm(['run', '--silent', 'token', '--', 'handler']);
    expect(code).toBe(0);
    const me = await createApi(service.origin).call('/api/me', {
      headers: { authorization: `Bearer ${out.trim()}` },
    });
    expect(me).toMatchObject({
      status: 200,
      body: { roles: ['handler'], organisation: { id: '330203-market' } },
    });
    const nobody = await npm(['run', '--silent', 'token', '--', 'nobody']);
    expect(nobody).toMatchObject({ code: EXIT_CODES.unknownUser, out: '' });
    expect(sentences(nobody.error)).toEqual([expect.stringMatching(/no demo user "nobody".*handler2/)]);
  });

  test('leaves no process behind when its own is killed', async () => {
    const family = familyOf(service.pid());
    expect(family.length).toBeGreaterThan(1);
    await service.kill();
    await untilGone(family, 5_000);
    await service.start();
  });

  test('ends within ten seconds of SIGTERM and leaves no process and no lock', async () => {
    const api = createApi(service.origin);
    const filed = await api.file(complaint(), crypto.randomUUID());
    const family = familyOf(service.pid());
    const began = performance.now();
    expect(await service.stop()).toBe(0);
    await untilGone(family, 1_000);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect(readdirSync(service.dataFolder)).not.toContain('lock.json');
    await service.start();
    expect(await createApi(service.origin).follow(filed.number, filed.queryCode)).toMatchObject({
      state: 'open',
    });
  });

  test('ends when npm, which started it, is killed without a word', async () => {
    const family = familyOf(service.npmPid());
    expect(family).toContain(service.pid());
    process.kill(service.npmPid(), 'SIGKILL');
    await untilGone(family, 10_000);
    await service.start();
  });

  test('keeps its data when a state file is damaged, and says which', async () => {
    await service.stop();
    const file = join(service.dataFolder, 'ports.json');
    const whole = readFileSync(file, 'utf8');
    writeFileSync(file, whole.slice(0, 10));
    const { code, error } = await npm(['start'], { PORT: String(service.port) });
    expect(sentences(error)).toEqual([expect.stringContaining(file)]);
    expect(code).toBe(EXIT_CODES.dataCorrupt);
    expect(readFileSync(file, 'utf8')).toBe(whole.slice(0, 10));
    writeFileSync(file, whole);
    await service.start();
  });

  test('is reset once it is stopped', async () => {
    await service.stop();
    expect((await npm(['run', 'reset'])).code).toBe(0);
    expect(readdirSync(service.dataFolder)).toEqual([]);
    expect((await npm(['run', '--silent', 'token', '--', 'handler'])).code).toBe(EXIT_CODES.notRunning);
  });
});
