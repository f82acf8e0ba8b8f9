import { Template } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { synthesize } from '../testing/fixture.ts';
import { textOf } from '../testing/template-reading.ts';
import { drawDefinition } from './draw-definition.ts';

const machine = z.object({ Properties: z.object({ DefinitionString: z.unknown() }) });

const definitions = await synthesize(({ service }) =>
  Object.entries(Template.fromStack(service).findResources('AWS::StepFunctions::StateMachine')).map(
    ([id, resource]) => ({
      id,
      asl: JSON.parse(textOf(machine.parse(resource).Properties.DefinitionString)),
    }),
  ),
);
const definitionOf = (prefix: string) => definitions.find(({ id }) => id.startsWith(prefix))?.asl;

const part = (title: string, text: string, asl: unknown): string => {
  const { chart, everywhere } = drawDefinition(asl);
  const besides =
    everywhere.length > 0 ? `\nFrom every waiting state besides: ${everywhere.join(' · ')}.\n` : '';
  return `## ${title}\n\n${text}\n\n\`\`\`mermaid\n${chart}\n\`\`\`\n${besides}`;
};

it('draws every state machine as the documentation shows it; npx vitest run infra/workflows --update draws anew', async () => {
  const document = [
    '# Workflows\n\nDrawn from the synthesized definitions; a test fails when a picture no longer is what runs.\n',
    part(
      'complaint-handling',
      'The way of a complaint: one waiting state a station, and what came of it leads on. A case that is redriven, reconsidered or opened again begins where its record stands.',
      definitionOf('ComplaintHandling'),
    ),
    part(
      'approval',
      'One approval: it waits for another person, or for its clock. What a grant brings about is written with the decision.',
      definitionOf('Approval'),
    ),
  ].join('\n');
  await expect(document).toMatchFileSnapshot('../../docs/workflows.md');
  expect(definitions).toHaveLength(2);
});

describe('a picture', () => {
  const task = (next: string) => ({ Type: 'Task', Next: next });
  const choice = (...ways: [string, string][]) => ({
    Type: 'Choice',
    Choices: ways.map(([outcome, Next]) => ({ Variable: '$.task.outcome', StringEquals: outcome, Next })),
    Default: 'Unknown',
  });
  const asl = {
    StartAt: 'One',
    States: {
      One: task('After one'),
      'After one': choice(['go', 'Two'], ['also', 'Two'], ['stop', 'End']),
      Two: task('After two'),
      'After two': choice(['back', 'One'], ['stop', 'End']),
      End: { Type: 'Succeed' },
      Unknown: { Type: 'Fail' },
    },
  };

  it('has one arrow from state to state with all outcomes that lead there', () => {
    const { chart } = drawDefinition(asl);
    expect(chart).toContain('One -->|go, also| Two');
    expect(chart).toContain('Two -->|back| One');
  });

  it('tells once what leads to the same place from everywhere', () => {
    const { chart, everywhere } = drawDefinition(asl);
    expect(everywhere).toEqual(['stop → End']);
    expect(chart).not.toContain('End');
  });
});
