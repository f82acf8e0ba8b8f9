import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLEAN, SCAN_STATUSES } from '../../shared/contracts/scan-status.ts';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { caseAt, contentOf, personOf } from '../../shared/domain/complaints/complaints.testing.ts';
import { freshNumber, saveStory } from '../../test/saved-case.ts';
import { useSeededTable } from '../../test/seeded-table.ts';
import { openFiles } from './files.testing.ts';
import { linkAttachment } from './link-attachment.ts';

const NOW = at('2026-03-03 09:00');
const attachment = {
  ...{ attachmentId: 'a', fileName: '罚单 1.pdf', contentType: 'application/pdf', size: 1 },
  key: 'uploads/a',
};
const number = freshNumber();
let files: Awaited<ReturnType<typeof openFiles>>;

beforeAll(async () => {
  await useSeededTable();
  files = await openFiles();
  const content = contentOf({ attachments: [attachment] });
  await saveStory(caseAt('handle', content, { number }), content);
});
afterAll(() => files.close());

const link = () =>
  linkAttachment({ number, attachmentId: 'a' }, personOf('handler'), { ...files.storage, now: () => NOW });

it('a file in which the scan found nothing downloads under its own name for a minute', async () => {
  await files.keep(attachment.key, CLEAN);
  const { url, expiresAt } = await link();
  expect(Date.parse(expiresAt) - Date.parse(NOW)).toBe(60_000);
  expect(await (await fetch(url)).text()).toBe('x');
  expect(new URL(url).searchParams.get('response-content-disposition')).toBe(
    "attachment; filename*=UTF-8''%E7%BD%9A%E5%8D%95%201.pdf",
  );
});

it('a file that is still being scanned, or was sent anew since, waits', async () => {
  await files.keep(attachment.key, CLEAN);
  await files.keep(attachment.key, undefined);
  await expect(link()).rejects.toMatchObject({ code: 'attachment.being-scanned' });
});

it.each([...SCAN_STATUSES.filter((status) => status !== CLEAN), 'A_WORD_OF_LATER_DAYS'])(
  'a file with %s is kept back',
  async (status) => {
    await files.keep(attachment.key, status);
    const code = status === 'THREATS_FOUND' ? 'attachment.threat-found' : 'attachment.not-scannable';
    await expect(link()).rejects.toMatchObject({ code });
  },
);
