import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Api, createApi } from '../support/api.ts';
import { complaint } from '../support/complaint.ts';
import { type Service, startService } from '../support/service.ts';
import { until } from '../support/until.ts';
import { LEAD_UNIT, taskOf, untilAt, WAY } from '../support/way.ts';

/**
 * What no other test of whole services asks for: together they use everything that the policies grant, and
 * `npm run check:permissions` says what is left.
 */
let service: Service;
let api: Api;
const filed = { number: '', queryCode: '' };

beforeAll(async () => {
  service = await startService();
  api = createApi(service.origin);
  const complainant = { kind: 'person' as const, name: '王某', contact: '13812345678' };
  Object.assign(filed, await api.file(complaint({ complainant }), randomUUID()));
  for (const { stage, as, completion } of WAY.slice(0, 2)) {
    await untilAt(api, filed, stage);
    await api.complete(taskOf(filed.number, stage), completion, as, randomUUID());
  }
  await untilAt(api, filed, 'sign');
});
afterAll(() => service?.dispose());

test('who left a mobile phone only is told by SMS', async () => {
  await until('an SMS names the case', async () =>
    readFileSync(join(service.dataFolder, 'sms.jsonl'), 'utf8').includes(filed.number),
  );
});

test('the cases behind a figure of the board are listed', async () => {
  const path = `/api/board/sla/cases?unit=${LEAD_UNIT}&measure=open`;
  expect(JSON.stringify((await api.call(path, { as: 'supervisor' })).body)).toContain(filed.number);
});

test('a listed case is on the list of the supervising office', async () => {
  const body = { action: 'supervise', act: 'list', reason: '群众反映强烈' };
  const path = `/api/complaints/${filed.number}/actions`;
  expect((await api.call(path, { body, as: 'supervisor' })).status).toBe(200);
  await until('it is listed', async () => {
    const { body: listed } = await api.call('/api/supervision?list=listed', { as: 'supervisor' });
    return JSON.stringify(listed).includes(filed.number);
  });
});

test('a workflow that runs is not driven anew', async () => {
  const answer = await api.call(`/api/complaints/${filed.number}/redrive`, { method: 'POST', as: 'admin' });
  expect(answer).toMatchObject({ status: 409, body: { code: 'workflow.running' } });
});
