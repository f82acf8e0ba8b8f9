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
  'attachment.being-scanned': {
    status: 409,
    zh: '这个文件正在检查有没有恶意软件，请一分钟后再试。',
    en: 'This file is being scanned for malware. Try again in a minute.',
  },
  'attachment.threat-found': {
    status: 409,
    zh: '这个文件里查出了恶意软件，已扣下，不能下载。需要其中的内容时，请诉求人另发一份没有问题的文件。',
    en: 'Malware was found in this file, so it is kept back and cannot be downloaded. If you need what it shows, ask the complainant for a clean copy.',
  },
  'attachment.not-scannable': {
    status: 409,
    zh: '这个文件没法检查有没有恶意软件（例如加了密码），已扣下，不能下载。请诉求人另发一份，或者联系系统管理员。',
    en: 'This file could not be scanned for malware (it may have a password), so it is kept back and cannot be downloaded. Ask the complainant for another copy, or ask the administrator.',
  },
  'attachment.not-found': { status: 404, zh: '没有这个附件。', en: 'There is no such attachment.' },
} as const satisfies Record<string, ProblemEntry>;
