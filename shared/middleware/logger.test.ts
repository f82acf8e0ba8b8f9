import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLogger } from './logger.ts';

const written = vi.spyOn(process.stdout, 'write');
beforeEach(() => {
  vi.stubEnv('LOG_LEVEL', 'info');
  written.mockReset().mockReturnValue(true);
});
afterEach(() => void vi.unstubAllEnvs());

const entries = () => written.mock.calls.map(([line]) => JSON.parse(String(line)));

test('an entry is one line of JSON with level, time, service, fields and message', () => {
  createLogger('relay').info({ number: 'TS1', count: 2 }, 'told');
  expect(String(written.mock.calls[0]?.[0])).toMatch(/^[^\n]+\n$/);
  expect(entries()).toEqual([
    {
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.+Z$/),
      service: 'relay',
      number: 'TS1',
      count: 2,
      message: 'told',
    },
  ]);
});

test('an error is told with code, stack and causes, but without what else it carries', () => {
  const cause = Object.assign(new TypeError('the first'), { item: { body: 'private' } });
  const error = Object.assign(new Error('the second', { cause }), { code: 'E_SECOND' });
  createLogger('relay').error({ err: error }, 'failed');
  expect(entries()).toMatchObject([
    {
      level: 'error',
      err: {
        type: 'Error',
        code: 'E_SECOND',
        message: 'the second',
        stack: expect.stringContaining('logger.test'),
        cause: { type: 'TypeError', message: 'the first' },
      },
    },
  ]);
  expect(JSON.stringify(entries())).not.toContain('private');
});

test.each([
  ['info', ['info', 'error']],
  ['error', ['error']],
  ['silent', []],
])('at %s it writes %j', (level, expected) => {
  vi.stubEnv('LOG_LEVEL', level);
  const logger = createLogger('relay');
  logger.info({}, 'one');
  logger.error({}, 'two');
  expect(entries().map((entry) => entry.level)).toEqual(expected);
});
