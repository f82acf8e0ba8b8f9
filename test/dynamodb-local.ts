import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { TestProject } from 'vitest/node';
import type { z } from 'zod';
import { CaseTable } from '../infra/constructs/case-table.ts';
import { type RunningDatabase, startDynamoDbLocal } from '../local/services/dynamodb-local.ts';
import { freePort } from '../local/services/free-port.ts';
import { findJava } from '../local/services/java.ts';
import { type DeclaredTable, declaredTable } from '../local/template/declared-table.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where DynamoDB Local answers. */
    dynamoDbEndpoint: string;
    /** The table as the template declares it. */
    caseTable: DeclaredTable;
  }
}

const dataFolder = mkdtempSync(join(tmpdir(), 'suda-test-database-'));
let database: RunningDatabase | undefined;

/** One database for all test files of a project; each file makes a table of its own in it. */
export async function setup(project: TestProject): Promise<void> {
  const [java, port] = await Promise.all([findJava(process.env), freePort(undefined)]);
  database = await startDynamoDbLocal({ java, port, dataFolder, inMemory: true, onExit: () => undefined });
  project.provide('dynamoDbEndpoint', `http://127.0.0.1:${port}`);
  project.provide('caseTable', synthesizedTable());
}

export async function teardown(): Promise<void> {
  await database?.close();
  await rm(dataFolder, { recursive: true, force: true });
}

function synthesizedTable(): DeclaredTable {
  const stack = new Stack();
  new CaseTable(stack, 'Cases', { encryptionKey: new Key(stack, 'Key') });
  const template = Template.fromStack(stack);
  const declared = <T>(type: string, schema: z.ZodType<T>) =>
    Object.entries(template.findResources(type)).map(([logicalId, resource]) => ({
      logicalId,
      ref: logicalId,
      properties: schema.parse(resource['Properties']),
    }));
  return declaredTable({
    folder: '',
    declared,
    only(type, schema) {
      const [only] = declared(type, schema);
      if (!only) throw new TypeError(`the stack has no ${type}`);
      return only;
    },
  });
}
