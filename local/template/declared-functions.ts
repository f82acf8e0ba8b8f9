import { join } from 'node:path';
import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const FunctionProperties = z.object({
  Handler: z.string(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  Code: z.object({ S3Key: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).default({ Variables: {} }),
  Runtime: z.string(),
  FunctionName: z.never().optional(),
});

/** A Lambda function as the template declares it. */
export interface DeclaredFunction {
  /** Name by which it is invoked: its logical id. */
  readonly name: string;
  /** Absolute path of the deployed bundle's entry module. */
  readonly entry: string;
  /** Name of the entry's export. */
  readonly handler: string;
  readonly timeoutSeconds: number;
  readonly memoryMegabytes: number;
  readonly environment: Readonly<Record<string, string>>;
}

/** The functions of this project: everything on Node, without those that the CDK adds for its own deployments. */
export function declaredFunctions(template: LocalTemplate): DeclaredFunction[] {
  const own = template
    .declared('AWS::Lambda::Function', FunctionProperties)
    .filter(({ logicalId, properties }) => isOwn(logicalId, properties.Runtime));
  return own.map(({ ref, properties }) => {
    const [file = '', handler = ''] = properties.Handler.split('.');
    const asset = `asset.${properties.Code.S3Key.replace(/\.zip$/, '')}`;
    return {
      name: ref,
      entry: join(template.folder, asset, `${file}.mjs`),
      handler,
      timeoutSeconds: properties.Timeout,
      memoryMegabytes: properties.MemorySize,
      environment: properties.Environment.Variables,
    };
  });
}

/** The CDK's helpers for deployments, which never run here, have `Custom` before their name. */
function isOwn(logicalId: string, runtime: string): boolean {
  if (logicalId.startsWith('Custom')) return false;
  if (runtime.startsWith('nodejs')) return true;
  throw new UnplayableTemplateError(
    `the function "${logicalId}" needs ${runtime}; local/ runs Node.js functions`,
  );
}
