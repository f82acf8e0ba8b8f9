import type { ComplaintSubmissionInput } from '../../shared/contracts/complaint-submission.ts';

/** A complaint of a demo enterprise about a bureau of its district. */
export const complaint = (overrides: Partial<ComplaintSubmissionInput> = {}): ComplaintSubmissionInput => ({
  title: '检查过于频繁',
  body: '一个月内同一部门来厂里检查了三次，每次都要求停产配合，影响交货。',
  category: 'irregular-inspection',
  division: '330203',
  against: '330203-environment',
  complainant: {
    kind: 'enterprise',
    name: '宁波某某机械有限公司',
    creditCode: '91330203MA2000001C',
    contact: 'boss@example.com',
  },
  ...overrides,
});
