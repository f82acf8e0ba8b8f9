import { Stack } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { Grant, type IGrantable } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { TableIndex } from './case-table.ts';

/** What a function may do with items; a transaction needs the actions of its parts. */
export type ItemAction = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem';

const WRITES: readonly ItemAction[] = ['PutItem', 'UpdateItem'];

export interface TableAccess {
  /** Calls on the table itself. */
  readonly items: readonly ItemAction[];
  /** Indexes that are queried. @default none */
  readonly indexes?: readonly TableIndex[];
}

/** Grants exactly the calls a function makes, index by index; the L2's own grants open every index at once. */
export function grantTableAccess(table: Table, grantee: IGrantable, access: TableAccess): void {
  Grant.addToPrincipal({
    grantee,
    actions: access.items.map((action) => `dynamodb:${action}`),
    resourceArns: [table.tableArn],
  });
  const indexes = access.indexes ?? [];
  if (indexes.length > 0) {
    Grant.addToPrincipal({
      grantee,
      actions: ['dynamodb:Query'],
      resourceArns: indexes.map((index) => `${table.tableArn}/index/${index}`),
    });
  }
  if (table.encryptionKey === undefined) return;
  const writes = access.items.some((action) => WRITES.includes(action));
  grantKeyThrough(
    table.encryptionKey,
    grantee,
    'dynamodb',
    writes ? ['Decrypt', 'Encrypt', 'GenerateDataKey'] : ['Decrypt'],
  );
}

/** Grants use of the key only for calls that a service makes on the function's behalf. */
export function grantKeyThrough(
  key: IKey,
  grantee: IGrantable,
  service: 'dynamodb' | 's3',
  actions: readonly ('Decrypt' | 'Encrypt' | 'GenerateDataKey')[],
): void {
  Grant.addToPrincipal({
    grantee,
    actions: actions.map((action) => `kms:${action}`),
    resourceArns: [key.keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `${service}.${Stack.of(key).region}.amazonaws.com` } },
  });
}
