import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Match, Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { synthesize } from './testing/fixture.ts';

const templates = await synthesize(({ service, edge }) =>
  [service, edge].map((stack) => Template.fromStack(stack)),
);
const runbook = readFileSync(join(import.meta.dirname, '..', 'docs', 'runbook.md'), 'utf8');
const alarm = z.object({
  Properties: z.object({ AlarmDescription: z.string().endsWith(' (docs/runbook.md)') }),
});

/** Headings of the third level under "## Alarms". */
function headings(): string[] {
  const [, rest = ''] = runbook.split('\n## Alarms\n');
  const [section = ''] = rest.split('\n## ');
  return [...section.matchAll(/^### (.+)$/gm)].flatMap(([, heading]) => heading ?? []);
}

test('every alarm has its entry in the runbook, and every entry its alarm', () => {
  const titles = templates
    .flatMap((template) => Object.values(template.findResources('AWS::CloudWatch::Alarm')))
    .map((resource) => alarm.parse(resource).Properties.AlarmDescription.replace(' (docs/runbook.md)', ''));
  expect(titles.toSorted()).toEqual(headings().toSorted());
});

test('every alarm tells people, also when it is over', () => {
  const topic = [{ Ref: Match.stringLikeRegexp('^AlarmsTopic') }];
  for (const template of templates)
    template.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: topic, OKActions: topic });
});

test('alarms may publish to the topic they tell', () => {
  for (const template of templates)
    template.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: Match.objectLike({
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: 'sns:Publish',
            Effect: 'Allow',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      }),
    });
});
