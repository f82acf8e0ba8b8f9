import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { synthesize } from './testing/fixture.ts';

test.each([{ pages: false }, { pages: true }])(
  'departs from AwsSolutions only where a reason is acknowledged ($pages)',
  async (options) => {
    const violations = await synthesize(({ app }) => {
      app.synth();
      return new AwsSolutionsChecks(app).validateScope(app).violations;
    }, options);
    const found = violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath }) => `${ruleName} ${constructPath}`),
    );
    expect(found).toEqual([]);
  },
);

test('the pack does look: a public bucket without reasons is found', async () => {
  const found = await synthesize(({ app, data }) => {
    new Bucket(data, 'Careless');
    return new AwsSolutionsChecks(app).validateScope(app).violations.map(({ ruleName }) => ruleName);
  });
  expect(found).toContain('AwsSolutions-S1');
});
