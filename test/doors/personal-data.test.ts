import { expect, test } from 'vitest';
import { personalLines } from '../support/personal-data.ts';

test.each([
  '{"level":"error","err":{"message":"no value for 检查过于频繁"}}',
  '{"to":"boss@example.com"}',
  '{"to":"+8613812345678"}',
  'called by 13812345678',
  '{"code":"73M9-PX8F-3K2M"}',
  'Bearer eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJ4In0.x',
  'http://127.0.0.1/b/k?X-Amz-Credential=k&X-Amz-Signature=12ab',
])('sees what must not be logged: %s', (line) => {
  expect(personalLines(`{"level":"info"}\n${line}\n`)).toEqual([line]);
});

test.each([
  '{"level":"info","time":"2026-11-22T14:00:00.000Z","service":"tick-clocks","marked":2,"left":0}',
  '{"number":"TS2026112373M9PXD","stage":"sign","reason":"TaskTimedOut"}',
  '{"requestId":"13912345-6789-4abc-9def-0123456789ab","at":1763848800000}',
  '    at run (file:///data/bundles/asset.0a1b2c/chunk-2R4OB7PP.mjs:1:13912)',
])('takes for harmless what logs consist of: %s', (line) => {
  expect(personalLines(line)).toEqual([]);
});
