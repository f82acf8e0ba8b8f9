import { expect, it } from 'vitest';
import { parseUnsubscribeKey, unsubscribeLink } from './unsubscribe-link.ts';

const CASE = { number: 'TS20261123ABCDEF7', token: 'abcdefghijklmno_-RSTUV0123' };
const KEY = `${CASE.number}.${CASE.token}`;

it('leads back to the case that it was written for', () => {
  const link = new URL(unsubscribeLink('https://suda.example', CASE));
  expect(link.pathname).toBe('/unsubscribe');
  expect(parseUnsubscribeKey(link.hash.slice(1))).toEqual(CASE);
});

it('keeps the key out of what a browser sends to a server', () => {
  const { search, pathname } = new URL(unsubscribeLink('https://suda.example', CASE));
  expect(search + pathname).not.toContain(CASE.token);
});

it.each([
  ['nothing', ''],
  ['a number alone', CASE.number],
  ['a token alone', `.${CASE.token}`],
  ['a number in small letters', KEY.toLowerCase()],
  ['a number that is too short', `TS1.${CASE.token}`],
  ['a token that is too short to be secret', `${CASE.number}.abcdefghijklmnopqrstu`],
  ['a token with other characters', `${CASE.number}.${'='.repeat(30)}`],
  ['something before it', `x${KEY}`],
  ['something after it', `${KEY}/more`],
])('reads no key from %s', (_, text) => expect(parseUnsubscribeKey(text)).toBeNull());
