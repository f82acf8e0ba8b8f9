import { beforeAll, expect, it } from 'vitest';
import { templates } from '../../local/seed/templates.ts';
import { LATER_TEXTS } from '../../shared/contracts/later-texts.ts';
import { MONDAY } from '../../shared/domain/complaints/complaints.testing.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { useCaseTable } from '../../test/case-table.ts';

/** A city whose texts were written before anybody was told of reopenings and letters. */
beforeAll(async () => {
  await useCaseTable();
  const early = templates().templates.filter((text) => !LATER_TEXTS.some(({ key }) => key === text.key));
  await addConfiguration('templates', 1, '2024-01-01T00:00:00.000Z', { templates: early });
});

const values = { number: 'TS1', link: 'https://suda.example', unsubscribe: 'https://suda.example/u' };

it.each([
  ['archived', 'zh', /TS1 已办结/],
  ['reopened', 'zh', /TS1 撤销办结、重新办理/],
  ['reopened', 'en', /TS1 is reopened/],
  ['withdrawal-declined', 'zh', /TS1 没有撤回/],
  ['letter-written', 'zh', /TS1 有一份给您的文书/],
] as const)(
  'writes %s in %s from a version of texts that is older than a notice',
  async (key, language, subject) => {
    const letter = await writeLetter({ key, channel: 'mail', language }, values, MONDAY);
    expect(letter.subject).toMatch(subject);
    expect(letter.text).toContain('https://suda.example/u');
  },
);
