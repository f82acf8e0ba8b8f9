import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { parseArgs } from 'node:util';
import type { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { seed } from '../local/seed/seed.ts';
import { type Bench, benchRow } from './bench-row.ts';
import { closedLoop, type Round } from './closed-loop.ts';
import { latencies, median } from './distribution.ts';
import { meterCapacity } from './testbed/capacity-meter.ts';
import { captureFilings } from './testbed/captured-filings.ts';
import { complaintOf } from './testbed/complaint.ts';
import { documentsOf, type Engine, startEngine } from './testbed/engine.ts';
import { fileOne } from './testbed/file-one.ts';
import { type Service, startService } from './testbed/service.ts';
import { meterWrites, unitsOf } from './testbed/write-meter.ts';

const CONNECTIONS = 8;
/** Transactions a second kept ready for the engine's first round; later ones go by the round before. */
const FIRST_ENGINE_RATE = 600;
/** How much faster than in the round before the engine may be without running dry, which would only end its round early. */
const RESERVE = 1.5;

/**
 * Filing complaints through the whole service, against the engine alone taking the very same transactions. Rounds
 * alternate, each on an idle machine; rates are medians of rounds, the ratio is that of neighbouring rounds.
 */
export const run: Bench = async (args) => {
  const { values } = parseArgs({
    args,
    options: { rounds: { type: 'string', default: '5' }, seconds: { type: 'string', default: '6' } },
  });
  const rounds = Number(values.rounds);
  const milliseconds = Number(values.seconds) * 1000;
  const engine = await startEngine();
  try {
    await engine.create(engine.table);
    const { name: tableName } = engine.table;
    await seed({ tableName, dynamo: engine.client, progress: () => undefined });
    const units = await unitsOfFiling(engine);
    const service = await startService();
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    try {
      const results: { service: Round; engine: Round }[] = [];
      let engineRate = FIRST_ENGINE_RATE;
      // One round more than reported: the first one warms up.
      for (let round = 0; round <= rounds; round += 1) {
        const filed = await fileRound(service, agent, milliseconds);
        await service.drained();
        const pool = await captureFilings(
          engine.client,
          tableName,
          Math.ceil((engineRate * RESERVE * milliseconds) / 1000),
        );
        const written = await writeRound(engine, pool, milliseconds);
        engineRate = Math.max(written.perSecond, 100);
        console.error(
          `round ${round}: service ${filed.perSecond.toFixed(0)}/s, engine ${written.perSecond.toFixed(0)}/s`,
        );
        if (round > 0) results.push({ service: filed, engine: written });
      }
      return [
        benchRow('intake', `POST /api/complaints, 800 characters, ${CONNECTIONS} connections`, {
          ...summary(results.map((result) => result.service)),
          ratio: median(results.map((result) => result.service.perSecond / result.engine.perSecond)),
          ...units,
        }),
        benchRow('intake', `the same transactions on the engine alone, ${CONNECTIONS} connections`, {
          ...summary(results.map((result) => result.engine)),
          ratio: 1,
          writeUnits: units.writeUnits,
        }),
      ];
    } finally {
      agent.destroy();
      await service.close();
    }
  } finally {
    await engine.close();
  }
};

const summary = (rounds: readonly Round[]) => ({
  perSecond: median(rounds.map(({ perSecond }) => perSecond)),
  ...latencies(rounds.flatMap(({ latenciesMs }) => latenciesMs)),
});

/** What filing one complaint reads and writes, in the units the engine itself reports. */
async function unitsOfFiling(engine: Engine): Promise<{ readUnits: number; writeUnits: number }> {
  const { client, table } = engine;
  // The first one also reads the configuration, which a function keeps.
  await captureFilings(client, table.name, 1);
  const shadow = `${table.name}-shadow`;
  await engine.create({ ...table, name: shadow });
  const writes = meterWrites(documentsOf(client), shadow);
  await fileOne(0);
  writes.close();
  const reads = meterCapacity(client);
  await captureFilings(client, table.name, 1);
  reads.close();
  return { readUnits: reads.read().units, writeUnits: unitsOf(writes.read()) };
}

let filed = 0;

const fileRound = (service: Service, agent: Agent, milliseconds: number): Promise<Round> =>
  closedLoop({ connections: CONNECTIONS, milliseconds }, () => () => {
    filed += 1;
    return post(`${service.origin}/api/complaints`, agent, JSON.stringify(complaintOf(filed)));
  });

const writeRound = (
  { client }: Engine,
  pool: TransactWriteItemsCommand[],
  milliseconds: number,
): Promise<Round> =>
  closedLoop({ connections: CONNECTIONS, milliseconds }, () => {
    const command = pool.pop();
    return command && (async () => void (await client.send(command)));
  });

function post(url: string, agent: Agent, body: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': randomUUID(),
    };
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.once('end', () =>
        response.statusCode === 201
          ? resolve()
          : reject(new Error(`filing was answered with ${response.statusCode}`)),
      );
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
