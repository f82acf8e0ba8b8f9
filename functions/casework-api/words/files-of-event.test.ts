import { afterAll, beforeAll, expect, it } from 'vitest';
import { CLEAN } from '../../../shared/contracts/scan-status.ts';
import { at } from '../../../shared/domain/clocks/calendar.testing.ts';
import {
  caseAt,
  contentOf,
  contextAt,
  personOf,
} from '../../../shared/domain/complaints/complaints.testing.ts';
import { addInformation } from '../../../shared/domain/complaints/requests/add-information.ts';
import { additionPart } from '../../../shared/persistence/addition-repository.ts';
import { readCaseRecord, saveChange } from '../../../shared/persistence/case-repository.ts';
import { freshNumber, saveStory } from '../../../test/saved-case.ts';
import { useSeededTable } from '../../../test/seeded-table.ts';
import { openFiles } from '../files.testing.ts';
import { linkAttachment } from '../link-attachment.ts';
import { officialView } from '../views/official-view.ts';
import { publicView } from '../views/public-view.ts';

const NOW = at('2026-03-03 09:00');
const fileOf = (attachmentId: string, fileName: string) => ({
  ...{ attachmentId, fileName, contentType: 'image/png', size: 12 },
  key: `uploads/${attachmentId}`,
});
const FILED = fileOf('filed', '罚单.png');
const ADDED = fileOf('added', '现场.png');
const number = freshNumber();
let files: Awaited<ReturnType<typeof openFiles>>;

beforeAll(async () => {
  await useSeededTable();
  files = await openFiles();
  for (const { key } of [FILED, ADDED]) await files.keep(key, CLEAN);
  const content = contentOf({ attachments: [FILED] });
  const story = caseAt('handle', content, { number });
  await saveStory(story, content);
  const added = { text: '今天又来检查', attachments: [ADDED] };
  const decision = addInformation(story.file, added, contextAt(NOW));
  if (!decision.ok) throw new TypeError(decision.code);
  const { version } = decision.change.complaint;
  const addition = additionPart({ number, version, at: NOW, ...added });
  await saveChange(decision.change, story.file.complaint.version, [addition]);
});

afterAll(() => files.close());

async function record() {
  const found = await readCaseRecord(number);
  if (!found) throw new TypeError('the case is gone');
  return found;
}
const link = (attachmentId: string, user: string) =>
  linkAttachment({ number, attachmentId }, personOf(user), { ...files.storage, now: () => NOW });

it('officials see what was added with what it was sent with, and open it as they open what was filed', async () => {
  const view = await officialView(await record(), personOf('handler'), contextAt(NOW));
  const { key: _, ...shown } = ADDED;
  expect(view.additions).toEqual([{ at: NOW, text: '今天又来检查', attachments: [shown] }]);
  expect(view.events.at(-1)?.text).toEqual({
    zh: '诉求人补充说明（1 个文件）',
    en: 'The complainant added information (1 file)',
  });
  expect((await link('added', 'handler')).url).toContain('/uploads/added?');
  expect((await link('filed', 'handler')).url).toContain('/uploads/filed?');
});

it('the complained-of unit opens none of it, and nobody what is of another case', async () => {
  await expect(link('added', 'lead2')).rejects.toMatchObject({ code: 'case.not-found' });
  await expect(link('elsewhere', 'handler')).rejects.toMatchObject({ code: 'attachment.not-found' });
});

it('the complainant reads the names of what he sent, with the filing and afterwards', async () => {
  const { timeline } = await publicView(await record(), contextAt(NOW));
  expect(timeline.at(0)?.files).toEqual(['罚单.png']);
  expect(timeline.at(-1)).toMatchObject({
    text: { zh: '您补充了说明（1 个文件）' },
    note: '今天又来检查',
    files: ['现场.png'],
  });
  expect(JSON.stringify(timeline)).not.toContain('uploads/');
});
