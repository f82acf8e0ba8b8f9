import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { anyOf, nul, string, Table } from 'dynamodb-toolbox';

/** The one table; keys and indexes are described in docs/architecture.md. Call `connectTable` before use. */
export const table = new Table({
  partitionKey: { name: 'pk', type: 'string' },
  sortKey: { name: 'sk', type: 'string' },
  indexes: {
    worklist: {
      type: 'global',
      partitionKey: { name: 'worklistUnit', type: 'string' },
      sortKey: { name: 'worklistDue', type: 'string' },
    },
    tick: {
      type: 'global',
      partitionKey: { name: 'tickShard', type: 'string' },
      sortKey: { name: 'tickAt', type: 'string' },
    },
    'by-subject': {
      type: 'global',
      partitionKey: { name: 'subject', type: 'string' },
      sortKey: { name: 'subjectAt', type: 'string' },
    },
  },
});

/** Binds the table to a client and a name; once a process, before the first read. */
export function connectTable(documentClient: DynamoDBDocumentClient, tableName: string): void {
  table.documentClient = documentClient;
  table.tableName = tableName;
}

/** A text attribute that may hold null. */
export const nullableString = () => anyOf(string(), nul());
