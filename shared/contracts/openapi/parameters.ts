import * as z from 'zod';
import { CONFIGURATION_KINDS } from '../configuration-kinds.ts';

const number = z.string().meta({
  description:
    'Complaint number (诉求编号): `TS`, the date, six characters and a check character. Lower case, spaces and hyphens are accepted.',
  example: 'TS2026112373M9PXD',
});

/** `{number}` of a case. */
export const numberInPath = z.object({ number });

/** `{number}` and `{attachmentId}`. */
export const attachmentInPath = z.object({
  number,
  attachmentId: z.string().meta({
    description: 'Attachment id (附件编号), from the official view of the case.',
    example: '5f0c7a52-6f0e-4b6d-9d35-0f9b7f2c1a11',
  }),
});

/** `{taskId}`. */
export const taskInPath = z.object({
  taskId: z.string().meta({
    description: 'Task id (待办编号), from the worklist or from the `actions` of a case.',
    example: 'TS2026112373M9PXD.accept.1',
  }),
});

/** Proof that the caller filed the complaint. */
export const queryCodeHeader = z.object({
  'x-query-code': z.string().optional().meta({
    description: 'Query code (查询码) shown when the complaint was filed. Not needed with an id token.',
    example: '73M9-PX8F-3K2M',
  }),
});

/** Makes a repeated request safe. */
export const idempotencyHeader = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,100}$/)
    .optional()
    .meta({
      description:
        'A key of your own for this request (幂等键), 1 to 100 visible characters. Send it again after a timeout: the first answer is returned and nothing is done twice.',
      example: '9a6f0a3e-5a0b-4f0c-9b57-6d5a1f1f7c20',
    }),
});

/** Proof of the complainant and of the request being the same one again. */
export const requestHeaders = z.object({ ...queryCodeHeader.shape, ...idempotencyHeader.shape });

const kind = z.string().meta({
  description: `Kind of configuration (配置类别): ${Object.keys(CONFIGURATION_KINDS).join(', ')}.`,
  example: 'ladder',
});
const version = z.string().meta({ description: 'Number of the version (版本号).', example: '2' });

/** `{kind}` of configuration. */
export const kindInPath = z.object({ kind });

/** `{kind}` and `{version}`. */
export const versionInPath = z.object({ kind, version });

/** `{version}` of the calendar. */
export const calendarVersionInPath = z.object({ version });
