import type { ComplaintSubmissionInput } from '../shared/contracts/complaint-submission.ts';

/** A complaint as the public form sends it. */
export const submissionOf = (
  overrides: Partial<ComplaintSubmissionInput> = {},
): ComplaintSubmissionInput => ({
  title: '验收一再拖延',
  body: '厂房竣工验收材料齐全，三个月未予办理。',
  category: 'licensing-refused-or-late',
  division: '330203001',
  against: '330212-housing',
  complainant: {
    kind: 'enterprise',
    name: '宁波测试有限公司',
    creditCode: '91330203MA2000001C',
    contact: '13812345678',
  },
  ...overrides,
});
