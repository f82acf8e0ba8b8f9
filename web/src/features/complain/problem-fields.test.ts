import { describe, expect, it } from 'vitest';
import { fieldsOfProblem } from './problem-fields.ts';

const at = (...paths: string[]) =>
  fieldsOfProblem({ errors: paths.map((path) => ({ path, message: 'no' })) });

describe('fieldsOfProblem', () => {
  it.each([
    ['title', 'title'],
    ['/body', 'body'],
    ['complainant.creditCode', 'creditCode'],
    ['complainant.contact.phone', 'phone'],
    ['complainant.contact', 'phone'],
    ['complainant/name', 'name'],
    ['complainant', 'name'],
    ['division', 'county'],
    ['answers.debtAmount', 'answer-debtAmount'],
    ['answers.mustNots.1', 'answer-mustNots'],
    ['answers.name', 'answer-name'],
  ])('shows an objection to "%s" at %s', (path, field) => {
    expect(at(path)).toEqual({ [field]: 'refusedByServer' });
  });

  it.each(['attachments.2', 'attachments[0]'])('sends one to the files for "%s"', (path) => {
    expect(at(path)).toEqual({ attachments: 'evidenceFailed' });
  });

  it('leaves what belongs to no field to the general notice', () => {
    expect(at('', 'idempotency-key', 'answers')).toEqual({});
  });

  it('shows objections to several fields at once', () => {
    expect(Object.keys(at('title', 'complainant.name'))).toEqual(['title', 'name']);
  });
});
