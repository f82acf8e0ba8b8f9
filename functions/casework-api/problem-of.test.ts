import { expect, it } from 'vitest';
import { at } from '../../shared/domain/clocks/calendar.testing.ts';
import { problemResponse } from '../../shared/middleware/http-response.ts';
import { problemOf } from './problem-of.ts';

it('says from when it is possible what is too early now', () => {
  const { code, more } = problemOf({ code: 'visit.too-soon', from: at('2026-03-09 00:00') });
  const { body = '' } = problemResponse(code, { more });
  expect(JSON.parse(body)).toMatchObject({
    title: 'This is too soon after the last attempt to count as another one.',
    text: {
      zh: '距上一次联系太近，不能算作又一次联系。请在2026年3月9日 00:00之后再办理。',
      en: 'This is too soon after the last attempt to count as another one. It is possible from 9 March 2026 at 00:00 on.',
    },
  });
});
