import { randomUUID } from 'node:crypto';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { completeCaseTask } from '../functions/casework-api/complete-case-task.ts';
import { projectBatch } from '../functions/project-statistics/project-batch.ts';
import { archiveCase } from '../functions/workflow-tasks/archive-case.ts';
import { awaitTask } from '../functions/workflow-tasks/await-task.ts';
import { people } from '../local/seed/people.ts';
import { seed } from '../local/seed/seed.ts';
import type { TaskCompletion } from '../shared/contracts/task-completion.ts';
import type { Person } from '../shared/domain/complaints/actor.ts';
import { MAIN_STAGES, type MainStage } from '../shared/domain/complaints/tasks/stage.ts';
import { CASE_SK, casePk } from '../shared/persistence/case-keys.ts';
import { connectTable } from '../shared/persistence/table.ts';
import { type Bench, type BenchRow, benchRow } from './bench-row.ts';
import { documentsOf, startEngine } from './testbed/engine.ts';
import { fileOne } from './testbed/file-one.ts';
import { meterWrites, unitsOf, type WriteMeter } from './testbed/write-meter.ts';

/** Write units of every step of a smooth case life, item by item; letters aside, every change projected by itself. */
export const run: Bench = async () => {
  const engine = await startEngine('memory');
  try {
    const { client, table } = engine;
    await engine.create(table);
    await engine.create({ ...table, name: SHADOW });
    await seed({ tableName: table.name, dynamo: client, progress: () => undefined });
    const documents = documentsOf(client);
    connectTable(documents, table.name);
    const meter = meterWrites(documents, SHADOW);
    const rows: BenchRow[] = [];
    const step = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
      const result = await act();
      rows.push(rowOf(name, meter));
      return result;
    };
    const { number } = await step('file', () => fileOne(1));
    const project = () =>
      step('statistics', async () => {
        const key = { pk: { S: casePk(number) }, sk: { S: CASE_SK } };
        const { Item } = await client.send(new GetItemCommand({ TableName: table.name, Key: key }));
        await projectBatch({
          Records: [{ eventID: '1', dynamodb: { SequenceNumber: '1', NewImage: Item } }],
        });
      });
    await project();
    for (const stage of MAIN_STAGES) {
      const payload = { action: 'await-task', number, stage, round: 1, token: TOKEN } as const;
      await step(`open ${stage}`, () => awaitTask(payload, WORKFLOW));
      if (stage !== 'accept') await project();
      const { user, completion } = DONE[stage];
      await step(`finish ${stage}`, () =>
        completeCaseTask(`${number}.${stage}.1`, completion, randomUUID(), demoPerson(user), WORKFLOW),
      );
      await project();
    }
    await step('archive', () => archiveCase({ number }, WORKFLOW));
    await project();
    const total = rows.reduce((sum, { writeUnits }) => sum + (writeUnits ?? 0), 0);
    return [...rows, benchRow('life', 'whole life', { writeUnits: total })];
  } finally {
    await engine.close();
  }
};

const SHADOW = 'shadow';
/** Of a length that Step Functions gives them. */
const TOKEN = 'T'.repeat(700);
/** A state machine that is told and says nothing. */
const WORKFLOW = {
  now: () => new Date().toISOString(),
  workflow: Object.assign(new SFNClient(), { send: async () => ({}) }),
};

const STATEMENT =
  '经现场核查，三次检查中有两次未按规定出示检查码，已责令整改并约谈带队人员，今后检查一律先出示检查码并提前告知，感谢监督。';
const DONE: Readonly<Record<MainStage, { user: string; completion: TaskCompletion }>> = {
  accept: { user: 'dispatcher', completion: { outcome: 'accepted', note: '材料齐全，予以受理' } },
  dispatch: {
    user: 'dispatcher',
    completion: { outcome: 'dispatched', leadUnit: '330212-housing', level: 'general' },
  },
  sign: { user: 'handler2', completion: { outcome: 'signed' } },
  handle: { user: 'handler2', completion: { outcome: 'handled', opinion: STATEMENT, answer: STATEMENT } },
  review: { user: 'lead2', completion: { outcome: 'confirmed' } },
  reply: { user: 'handler2', completion: { outcome: 'replied', answer: STATEMENT, channel: 'phone' } },
  visit: { user: 'visitor', completion: { outcome: 'satisfied' } },
};

function demoPerson(user: string): Person {
  const found = people().find((person) => person.user === user);
  if (!found) throw new TypeError(`there is no ${user} in the demo`);
  return { id: user, name: found.name, roles: [found.role], organisation: found.organisation };
}

/** `event 2 + by-subject 2`, for each item that a step has written. */
function rowOf(name: string, meter: WriteMeter): BenchRow {
  const writes = meter.read();
  const items = writes.map(({ entity, table, indexes }) =>
    [`${entity} ${table}`, ...Object.entries(indexes).map(([index, units]) => `${index} ${units}`)].join(
      ' + ',
    ),
  );
  return benchRow('life', `${name}: ${items.join(', ')}`, { writeUnits: unitsOf(writes) });
}
