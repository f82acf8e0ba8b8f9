import { z } from 'zod';
import type { LocalTemplate } from './local-template.ts';

const StateMachineProperties = z.object({
  DefinitionString: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(z.looseObject({ StartAt: z.string() })),
  StateMachineType: z.literal('STANDARD').default('STANDARD'),
});

export interface DeclaredWorkflow {
  readonly name: string;
  readonly arn: string;
  /** The definition in Amazon States Language, with the names of this machine's functions in it. */
  readonly asl: object;
}

export function declaredWorkflows(template: LocalTemplate): DeclaredWorkflow[] {
  return template
    .declared('AWS::StepFunctions::StateMachine', StateMachineProperties)
    .map(({ logicalId, ref, properties }) => ({
      name: logicalId,
      arn: ref,
      asl: properties.DefinitionString,
    }));
}
