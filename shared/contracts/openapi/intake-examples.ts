import type { ComplaintSubmissionInput, ComplaintSubmitted } from '../complaint-submission.ts';
import type { ReceiptVerification } from '../receipts.ts';
import type { UploadGranted, UploadRequest } from '../uploads.ts';
import type { Example } from './operation.ts';

export const NUMBER = 'TS2026112373M9PXD';
export const RECEIPT = {
  hash: '9b1f3f7c2d5e4a6b8c0d1e2f30415263748596a7b8c9dadbecfd0e1f20314253',
  head: '4c7e0b9a8d6f5e4c3b2a19087f6e5d4c3b2a190817263544536271809fafbecd',
  at: '2026-11-23T01:15:00.000Z',
};
export const UPLOAD_ID = '5f0c7a52-6f0e-4b6d-9d35-0f9b7f2c1a11';

const byEnterprise: ComplaintSubmissionInput = {
  title: '同一部门一个月内三次上门检查',
  body: '十一月以来，同一部门先后三次到厂检查，内容相同，均未出示检查码。',
  category: 'irregular-inspection',
  division: '330203001',
  against: '330203-market',
  answers: { inspectedOn: '2026-11-20', officers: 3, certificatesShown: false, mustNots: ['costs-shifted'] },
  complainant: {
    kind: 'enterprise',
    name: '宁波海曙示例机械有限公司',
    creditCode: '91330203MA2000001C',
    contact: { phone: '13800001234', email: 'office@example.com' },
  },
  consentToDisclose: false,
  attachments: [UPLOAD_ID],
};

const anonymous: ComplaintSubmissionInput = {
  title: '开发区停电未提前通知',
  body: '今天上午厂区突然停电，事先没有任何通知，生产线全部停工。',
  category: 'supply-or-production-outage',
  division: '330206',
  against: '供电所',
  complainant: { kind: 'anonymous' },
  urgent: true,
};

const help: ComplaintSubmissionInput = {
  title: '想了解首台套设备补贴怎么申请',
  body: '我们研制了一台首台套设备，想申请补贴，不清楚条件和窗口。',
  category: 'help-request',
  division: '330203',
  answers: { helpWith: 'policy' },
  complainant: { kind: 'person', name: '王小明', contact: '13800001234' },
};

export const SUBMISSIONS = {
  enterprise: { summary: 'An enterprise, with one attachment', value: byEnterprise },
  help: { summary: 'A request for help, about nobody', value: help },
  anonymous: { summary: 'Anonymous and urgent, unit by name only', value: anonymous },
} as const satisfies Record<string, Example>;

const submitted: ComplaintSubmitted = {
  number: NUMBER,
  queryCode: '73M9-PX8F-3K2M',
  receipt: RECEIPT,
  due: '2026-11-25T15:59:59.000Z',
};
export const SUBMITTED = { filed: { summary: 'Filed', value: submitted } };

const upload: UploadRequest = { fileName: '检查记录.jpg', contentType: 'image/jpeg', size: 482113 };
export const UPLOAD = { picture: { summary: 'A picture', value: upload } };

const granted: UploadGranted = {
  uploadId: UPLOAD_ID,
  url: `https://files.example.com/uploads/${UPLOAD_ID}?X-Amz-Signature=…`,
  headers: { 'content-type': 'image/jpeg' },
  expiresAt: '2026-11-23T01:27:00.000Z',
};
export const UPLOAD_GRANTED = { granted: { summary: 'Send the bytes there', value: granted } };

const verification: ReceiptVerification = { number: NUMBER, hash: RECEIPT.hash, head: RECEIPT.head };
export const VERIFICATION = { receipt: { summary: 'What the receipt says', value: verification } };
