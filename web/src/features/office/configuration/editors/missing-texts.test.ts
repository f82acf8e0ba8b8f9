import { expect, test } from 'vitest';
import { templates } from '../../../../../../local/seed/templates.ts';
import { missingTexts } from './missing-texts.ts';

const all = templates().templates;

test('nothing is missing in what a city starts with', () => {
  expect(missingTexts(all)).toEqual([]);
});

test('a notice that the version does not know is missing in both languages', () => {
  expect(missingTexts(all.filter(({ key }) => key !== 'digest'))).toEqual(
    ['zh', 'en'].map((language) => ({
      ...{ key: 'digest', audience: 'official', channel: 'mail', language },
      ...{ subject: '', body: '' },
    })),
  );
});
