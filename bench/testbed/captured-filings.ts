import { type DynamoDBClient, TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { marshall, type marshallOptions } from '@aws-sdk/util-dynamodb';
import { connectTable } from '../../shared/persistence/table.ts';
import { documentsOf } from './engine.ts';
import { fileOne } from './file-one.ts';

/**
 * The transactions that filing complaints writes, taken from the use case itself just before they would be sent, and not
 * sent. What it reads comes from the table of the client.
 */
export async function captureFilings(
  client: DynamoDBClient,
  tableName: string,
  count: number,
): Promise<TransactWriteItemsCommand[]> {
  const captured: TransactWriteItemsCommand[] = [];
  const documents = documentsOf(client);
  documents.middlewareStack.add(
    (next, context) => async (args) => {
      if (context['commandName'] !== 'TransactWriteItemsCommand') return next(args);
      captured.push(inTransit(args.input as TransactWriteCommandInput));
      return { output: { $metadata: {} }, response: {} };
    },
    { step: 'initialize', priority: 'high', name: CAPTURE },
  );
  try {
    connectTable(documents, tableName);
    for (let index = 0; index < count; index += 1) await fileOne(index);
  } finally {
    documents.middlewareStack.remove(CAPTURE);
  }
  if (captured.length !== count)
    throw new Error(`filing ${count} complaints wrote ${captured.length} transactions`);
  return captured;
}

const CAPTURE = 'captureTransactions';
const OPTIONS: marshallOptions = { removeUndefinedValues: true, convertTopLevelContainer: false };

/** The transaction as the document client would send it: marshalled beforehand, because that is not the engine's work. */
const inTransit = ({ TransactItems = [] }: TransactWriteCommandInput) =>
  new TransactWriteItemsCommand({
    TransactItems: TransactItems.map(({ Put }) => {
      if (!Put?.Item) throw new Error('filing without attachments writes puts only');
      const { Item, ExpressionAttributeValues: values, ...rest } = Put;
      return {
        Put: {
          ...rest,
          Item: marshall(Item, OPTIONS),
          ...(values && { ExpressionAttributeValues: marshall(values, OPTIONS) }),
        },
      };
    }),
  });
