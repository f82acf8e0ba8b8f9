import type { ProblemEntry } from './problem-entry.ts';

/** Files that are sent with a case. */
export const UPLOAD_PROBLEMS = {
  'upload.unknown': {
    status: 422,
    zh: '附件不存在、已过期或已用于其他诉求，请重新上传。',
    en: 'An attachment is unknown, expired or belongs to another complaint. Upload it again.',
  },
  'upload.missing': {
    status: 422,
    zh: '附件尚未上传完成，请重新上传。',
    en: 'An attachment has not arrived. Upload it again.',
  },
  'upload.size-mismatch': {
    status: 422,
    zh: '附件大小与登记的不一致，请重新上传。',
    en: 'An attachment is not as large as announced. Upload it again.',
  },
  'upload.type-mismatch': {
    status: 422,
    zh: '附件内容与所称类型不符，请上传真实的图片、PDF、视频或音频。',
    en: 'An attachment is not what it says it is. Upload a real picture, PDF, video or audio file.',
  },
  'upload.case-full': {
    status: 422,
    zh: '本件的附件已达上限，请减少文件后再发送，或者在文字里说明，由工作人员联系您。',
    en: 'The case cannot take that many more files. Send fewer, or describe them in the text and ask to be contacted.',
  },
  'attachment.not-found': { status: 404, zh: '没有这个附件。', en: 'There is no such attachment.' },
} as const satisfies Record<string, ProblemEntry>;
