import { randomBytes } from 'node:crypto';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { submitComplaint } from '../../shared/domain/complaints/requests/submit-complaint.ts';
import { complaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { sha256 } from '../../shared/domain/proof/sha-256.ts';
import { contentPart, saveChange } from '../../shared/persistence/case-repository.ts';
import { readRules } from '../../shared/persistence/rules.ts';

const STEP_MS = 5 * 60_000;
const MOST_MS = 24 * 3_600_000;

/** Urgent, so due within hours: what is due in days ends at midnight, which may come while a test runs. */
const content: ComplaintContent = {
  title: '检查过于频繁',
  body: '一个月内同一部门来厂里检查了三次。',
  category: 'irregular-inspection',
  division: '330203',
  divisionName: '海曙区',
  against: { organisationId: null, name: '某某单位' },
  complainant: { kind: 'anonymous' },
  consentToDisclose: false,
  urgent: true,
  attachments: [],
};

/** A complaint as it would have been submitted at an earlier instant. */
async function submittedAt(at: string) {
  const rules = await readRules(new Date().toISOString());
  return submitComplaint(
    {
      number: complaintNumber(at, randomBytes(6)),
      content,
      queryCodeHash: 'unknown to anybody',
      taxonomyVersion: 1,
    },
    { at, digest: sha256, ...rules },
  );
}

/** The latest instant before `now`, in steps of five minutes, at which a complaint had to be submitted for its acceptance to be yellow or red now. */
export async function instantOfMark(mark: 'yellow' | 'red', now: Date): Promise<string> {
  for (let before = STEP_MS; before < MOST_MS; before += STEP_MS) {
    const at = new Date(now.getTime() - before).toISOString();
    const [clock] = (await submittedAt(at)).clocks;
    if (!clock) throw new Error('a submitted complaint has no clock');
    const isRed = Date.parse(clock.dueAt) < now.getTime();
    const isYellow = Date.parse(clock.yellowAt) < now.getTime() && !isRed;
    if (mark === 'red' ? isRed : isYellow) return at;
  }
  throw new Error(`no instant of the last day makes a clock ${mark} now`);
}

/** Puts a case into the register as it was submitted at an earlier instant; nothing has looked at its clock since. */
export async function fileInThePast(at: string): Promise<string> {
  const change = await submittedAt(at);
  await saveChange(change, 0, [contentPart(change.complaint.number, content)]);
  return change.complaint.number;
}
