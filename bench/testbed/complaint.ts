import type { ComplaintSubmissionInput } from '../../shared/contracts/complaint-submission.ts';

/** Characters of a complaint's body (bars.md). */
const BODY_CHARACTERS = 800;
const SENTENCE = '十一月以来，同一部门先后三次到厂检查，内容相同，均未出示检查码，影响正常生产。';

/** A complaint of an enterprise with a body of 800 Chinese characters. */
export const complaintOf = (index: number): ComplaintSubmissionInput => ({
  title: `同一部门一个月内三次上门检查（${index}）`,
  body: SENTENCE.repeat(Math.ceil(BODY_CHARACTERS / SENTENCE.length)).slice(0, BODY_CHARACTERS),
  category: 'irregular-inspection',
  division: '330203',
  against: '330203-market',
  complainant: {
    kind: 'enterprise',
    name: '宁波海曙示例机械有限公司',
    creditCode: '91330203MA2000001C',
    contact: { phone: '13800001234', email: 'office@example.com' },
  },
});
