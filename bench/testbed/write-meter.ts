import {
  type DynamoDBDocumentClient,
  PutCommand,
  type PutCommandInput,
  type TransactWriteCommandInput,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { z } from 'zod';

/** What one written item costs; a write within a transaction costs double, in indexes too. */
export type CountedWrite = { entity: string; table: number; indexes: Record<string, number> };

export const unitsOf = (writes: readonly CountedWrite[]): number =>
  writes.reduce(
    (sum, { table, indexes }) => Object.values(indexes).reduce((units, index) => units + index, sum + table),
    0,
  );

/** Counts the writes of a document client one by one. */
export interface WriteMeter {
  /** Writes since the last reading. */
  read(): CountedWrite[];
  /** Ends the counting. */
  close(): void;
}

const capacity = z.object({ CapacityUnits: z.number() });
const consumed = z.object({
  Table: capacity,
  GlobalSecondaryIndexes: z.record(z.string(), capacity).default({}),
});
const named = z.object({ _et: z.string() });

type Write = { put: PutCommandInput } | { update: UpdateCommandInput };

/**
 * Does every write that succeeds a second time in a shadow table, by itself, and takes the units that the engine reports
 * there. What it reports of a transaction is of no use: of writes that cost the same it counts
 * one, and that one fourfold (awslabs/amazon-dynamodb-local-samples#31).
 * @param shadow name of a table with the same indexes, empty when the metering begins
 */
export function meterWrites(documents: DynamoDBDocumentClient, shadow: string): WriteMeter {
  let counted: CountedWrite[] = [];
  const repeat = async (write: Write, factor: number): Promise<void> => {
    const result = await inShadow(documents, write, shadow);
    const { Table, GlobalSecondaryIndexes } = consumed.parse(result.ConsumedCapacity);
    counted.push({
      entity: named.parse(result.Attributes)._et,
      table: Table.CapacityUnits * factor,
      indexes: Object.fromEntries(
        Object.entries(GlobalSecondaryIndexes).map(([name, units]) => [name, units.CapacityUnits * factor]),
      ),
    });
  };
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      const result = await next(args);
      const { writes, factor } = writesOf(context['commandName'], args.input);
      for (const write of writes) if (tableOf(write) !== shadow) await repeat(write, factor);
      return result;
    },
    { step: 'initialize', priority: 'high', name: METER },
  );
  return {
    read() {
      const reading = counted;
      counted = [];
      return reading;
    },
    close: () => void documents.middlewareStack.remove(METER),
  };
}

const METER = 'meterWrites';
const tableOf = (write: Write) => ('put' in write ? write.put : write.update).TableName;

function writesOf(command: unknown, input: object): { writes: Write[]; factor: number } {
  if (command === 'PutItemCommand') return { writes: [{ put: input as PutCommandInput }], factor: 1 };
  if (command === 'UpdateItemCommand')
    return { writes: [{ update: input as UpdateCommandInput }], factor: 1 };
  if (command !== 'TransactWriteItemsCommand') return { writes: [], factor: 1 };
  const { TransactItems = [] } = input as TransactWriteCommandInput;
  return {
    writes: TransactItems.map(({ Put, Update }) => {
      if (Put) return { put: Put };
      if (Update?.UpdateExpression)
        return { update: { ...Update, UpdateExpression: Update.UpdateExpression } };
      throw new Error('a transaction of the service puts and updates only');
    }),
    factor: 2,
  };
}

async function inShadow(documents: DynamoDBDocumentClient, write: Write, shadow: string) {
  const counting = { TableName: shadow, ReturnConsumedCapacity: 'INDEXES' } as const;
  if ('put' in write) {
    const { ConsumedCapacity } = await documents.send(new PutCommand({ ...write.put, ...counting }));
    return { ConsumedCapacity, Attributes: write.put.Item };
  }
  return documents.send(new UpdateCommand({ ...write.update, ...counting, ReturnValues: 'ALL_NEW' }));
}
