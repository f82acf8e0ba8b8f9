import { expect, test } from 'vitest';
import {
  caseAt,
  contentOf,
  contextAt,
  MONDAY,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { possibleOffers } from './possible-offers.ts';

const offered = (kind: string) => {
  const { file } = caseAt('handle');
  const record = { ...file, content: contentOf(), events: [], additions: [], letters: [] };
  return possibleOffers(record, personOf('handler'), contextAt(MONDAY)).find((offer) => offer.kind === kind);
};

test('who asks for an extension or a suspension is told how long it may be', () => {
  expect(offered('extension')?.consequence.zh).toContain('最多 10 个工作日。');
  expect(offered('extension')?.consequence.en).toContain('At most 10 working days.');
  expect(offered('suspension')?.consequence.zh).toMatch(/最多 \d+ (个工作日|日)。/);
});
