import { marshall } from '@aws-sdk/util-dynamodb';
import { describe, expect, it } from 'vitest';
import { caseAt, finish, pass } from '../../shared/domain/complaints/complaints.testing.ts';
import type { PersonOutcome } from '../../shared/domain/complaints/tasks/stage.ts';
import { published } from './published.ts';
import { cloudEventOf } from './stored-event.ts';

const eventAfter = (outcome: PersonOutcome) => {
  const { changes } = finish(caseAt('visit'), { outcome, statement: { reason: '仍未解决' } });
  return cloudEventOf(marshall(changes.at(-1)?.event ?? {}));
};
const dataOf = (outcome: PersonOutcome) => published(eventAfter(outcome)).data;

describe('what the bus is told of a return visit', () => {
  it('is the same whatever the complainant said, unless somebody has to act', () => {
    expect(dataOf('basically-satisfied')).toEqual(dataOf('satisfied'));
    expect(dataOf('satisfied')).toMatchObject({ outcome: 'visited', result: 'visited', statementHash: '' });
    expect(dataOf('satisfied')).not.toHaveProperty('salt');
    expect(dataOf('dissatisfied')).toMatchObject({ outcome: 'visited', result: 'second-round' });
  });

  it('is everything of any other task', () => {
    const { changes } = pass(caseAt('handle'));
    const event = cloudEventOf(marshall(changes.at(-2)?.event ?? {}));
    expect(published(event)).toEqual(event);
  });
});
