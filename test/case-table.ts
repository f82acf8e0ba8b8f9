import { randomUUID } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { ensureTable } from '../local/services/create-table.ts';
import type { DeclaredTable } from '../local/template/declared-table.ts';
import { createDocumentClient } from '../shared/persistence/document-client.ts';
import { connectTable, table } from '../shared/persistence/table.ts';

/** What reads the stream is given its records by the tests. The embedded database looks through those of all tables with each request. */
const withoutStream = ({ StreamSpecification: _, ...table }: DeclaredTable): DeclaredTable => table;

/** Makes an empty table as the template declares it and lets this process, and functions imported later, use it. */
export async function useCaseTable(): Promise<void> {
  const name = `suda-${randomUUID()}`;
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = inject('dynamoDbEndpoint');
  process.env['TABLE_NAME'] = name;
  const client = new DynamoDBClient();
  await ensureTable(client, withoutStream({ ...inject('caseTable'), name }));
  client.destroy();
  connectTable(createDocumentClient(), name);
}

/** Every item of the table as it is stored, by its keys: what a refused write must leave as it was. */
export async function everyItem(): Promise<Map<string, Record<string, unknown>>> {
  const items = new Map<string, Record<string, unknown>>();
  let after: Record<string, unknown> | undefined;
  do {
    const page = await table
      .getDocumentClient()
      .send(new ScanCommand({ TableName: table.getName(), ConsistentRead: true, ExclusiveStartKey: after }));
    for (const item of page.Items ?? []) items.set(`${item['pk']} ${item['sk']}`, item);
    after = page.LastEvaluatedKey;
  } while (after !== undefined);
  return items;
}
