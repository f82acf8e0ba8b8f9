import { beforeAll, expect, it } from 'vitest';
import { templates } from '../../local/seed/templates.ts';
import { MONDAY } from '../../shared/domain/complaints/complaints.testing.ts';
import { writeLetter } from '../../shared/letters/write-letter.ts';
import { addConfiguration } from '../../shared/persistence/configuration-repository.ts';
import { useCaseTable } from '../../test/case-table.ts';

/** A city whose texts were written before anybody was told of a reopening. */
beforeAll(async () => {
  await useCaseTable();
  const early = templates().templates.filter(({ key }) => key !== 'reopened');
  await addConfiguration('templates', 1, '2024-01-01T00:00:00.000Z', { templates: early });
});

const values = { number: 'TS1', link: 'https://suda.example', unsubscribe: 'https://suda.example/u' };

it.each([
  ['archived', 'zh', /TS1 已办结/],
  ['reopened', 'zh', /TS1 撤销办结、重新办理/],
  ['reopened', 'en', /TS1 is reopened/],
] as const)(
  'writes %s in %s from a version of texts that is older than a notice',
  async (key, language, subject) => {
    const letter = await writeLetter({ key, channel: 'mail', language }, values, MONDAY);
    expect(letter.subject).toMatch(subject);
    expect(letter.text).toContain('https://suda.example/u');
  },
);
