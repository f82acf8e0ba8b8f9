import { expect, it } from 'vitest';
import { hashOf } from '../../proof/event-chain.ts';
import { sha256 } from '../../proof/sha-256.ts';
import { caseAt, contextAt, MONDAY } from '../complaints.testing.ts';
import { addInformation } from './add-information.ts';

const attachments = [
  { attachmentId: 'a1', fileName: '清单.pdf', contentType: 'application/pdf', size: 10, key: 'a/1' },
];
const added = (...files: typeof attachments) =>
  addInformation(caseAt('handle').file, { text: '补充', attachments: files }, contextAt(MONDAY));

it('says how many files came, and their hash, but nothing of what is in them', () => {
  const decision = added(...attachments);
  expect(decision).toMatchObject({
    ok: true,
    change: {
      event: { type: 'information-added', data: { files: 1, attachmentsHash: hashOf(attachments, sha256) } },
    },
  });
  expect(JSON.stringify(decision)).not.toContain('清单');
});

it('says nothing of files where none came', () => {
  const decision = added();
  expect(decision.ok && Object.keys(decision.change.event.data)).toEqual(['textHash']);
});
