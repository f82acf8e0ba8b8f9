import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UnplayableTemplateError } from './unplayable-template-error.ts';

const Stack = z.object({
  Parameters: z.record(z.string(), z.object({ Default: z.unknown().optional() })).default({}),
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: z.unknown().optional() })),
  Outputs: z
    .record(z.string(), z.object({ Value: z.unknown(), Export: z.object({ Name: z.unknown() }).optional() }))
    .default({}),
});

/** A resource as the template declares it, intrinsics unresolved. */
export interface Resource {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  readonly properties: unknown;
}

/** The synthesized stacks of one folder, merged where nothing depends on which stack holds what. */
export interface CloudAssembly {
  /** Absolute path of the folder, which also holds the functions' assets. */
  readonly folder: string;
  readonly resources: readonly Resource[];
  /** Finds a resource of the same stack. */
  find(stack: string, logicalId: string): Resource | undefined;
  /** Default of a parameter of the stack; undefined when there is none. */
  parameter(stack: string, name: string): unknown;
  /** An output of a stack, unresolved; undefined when there is none. */
  output(stack: string, name: string): unknown;
  /** What a stack exports under a name, with the stack in which to resolve it. */
  exported(name: string): { stack: string; value: unknown } | undefined;
}

/** @throws UnplayableTemplateError when the folder holds no template. */
export function readCloudAssembly(folder: string): CloudAssembly {
  const files = readdirSync(folder).filter((name) => name.endsWith('.template.json'));
  if (files.length === 0) throw new UnplayableTemplateError(`${folder} holds no synthesized template`);
  const stacks = new Map(
    files.map((file) => [
      file.slice(0, -'.template.json'.length),
      Stack.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    ]),
  );
  const resources = [...stacks].flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([logicalId, { Type, Properties }]) => ({
      stack,
      logicalId,
      type: Type,
      properties: Properties ?? {},
    })),
  );
  return {
    folder,
    resources,
    find: (stack, logicalId) => resources.find((one) => one.stack === stack && one.logicalId === logicalId),
    parameter: (stack, name) => stacks.get(stack)?.Parameters[name]?.Default,
    output: (stack, name) => stacks.get(stack)?.Outputs[name]?.Value,
    exported(name) {
      for (const [stack, { Outputs }] of stacks) {
        const output = Object.values(Outputs).find((one) => one.Export?.Name === name);
        if (output) return { stack, value: output.Value };
      }
      return undefined;
    },
  };
}
