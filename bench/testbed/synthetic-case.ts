import { type Clock, markAt } from '../../shared/domain/clocks/clock.ts';
import type { CaseChange } from '../../shared/domain/complaints/case-file.ts';
import type { ComplaintContent } from '../../shared/domain/complaints/complaint.ts';
import { submitComplaint } from '../../shared/domain/complaints/requests/submit-complaint.ts';
import type { CommandContext } from '../../shared/domain/complaints/tasks/open-task.ts';
import type { Task } from '../../shared/domain/complaints/tasks/task.ts';
import { complaintNumber } from '../../shared/domain/identifiers/complaint-number.ts';
import { complaintOf } from './complaint.ts';

/** Cases are spread over this time before now, so that some are overdue. */
const SPREAD_MS = 20 * 24 * 60 * 60 * 1000;

/** A case that its unit holds, with what one command of intake writes of it. */
export type SyntheticCase = {
  change: CaseChange;
  content: ComplaintContent;
  task: Task;
  clock: Clock;
};

type Rules = Omit<CommandContext, 'at'>;

/** The six random characters of a number, from a counter. */
const randomPart = (index: number): Uint8Array =>
  Uint8Array.from({ length: 6 }, (_, digit) => Math.floor(index / 32 ** digit) % 32);

/** The n-th of `count` cases that lie evenly in the weeks before `nowMs`, held by `unit`, marked as it is now. */
export function syntheticCase(
  { index, count, nowMs, unit }: { index: number; count: number; nowMs: number; unit: string },
  rules: Rules,
): SyntheticCase {
  const at = new Date(nowMs - SPREAD_MS + Math.floor((index / count) * SPREAD_MS)).toISOString();
  const number = complaintNumber(at, randomPart(index));
  const { title, body, category, division } = complaintOf(index);
  const content: ComplaintContent = {
    title,
    body,
    category,
    division,
    divisionName: '海曙区',
    against: { organisationId: null, name: '某单位' },
    complainant: { kind: 'enterprise', name: '宁波海曙示例机械有限公司', creditCode: '91330203MA2000001C' },
    consentToDisclose: false,
    urgent: false,
    attachments: [],
  };
  const filed = submitComplaint(
    { number, queryCodeHash: number, content, taxonomyVersion: 1 },
    { at, ...rules },
  );
  const [started] = filed.clocks;
  const [opened] = filed.openedTasks;
  if (!started || !opened) throw new Error('filing has to open a task with a clock');
  const mark = markAt(started, new Date(nowMs).toISOString());
  const clock: Clock = { ...started, unit, mark };
  const task: Task = { ...opened, unit, mark };
  const complaint = { ...filed.complaint, holder: unit, mark };
  return { change: { ...filed, complaint, openedTasks: [task], clocks: [clock] }, content, task, clock };
}
