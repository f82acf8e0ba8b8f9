import { expect, test } from 'vitest';
import { configurations } from '../../../../../../local/seed/configurations.ts';
import { checkConfiguration } from '../../../../../../shared/contracts/check-configuration.ts';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { faultWords } from './fault-words.ts';

const seeded = new Map(configurations());
const CHINESE = /\p{Script=Han}/u;

/** What is said about a value of a kind with one thing wrong. */
function saidOf(kind: ConfigurationKind, spoil: (value: string) => string): string[] {
  const checked = checkConfiguration(kind, JSON.parse(spoil(JSON.stringify(seeded.get(kind)))));
  return checked.ok ? [] : checked.errors.map(({ message }) => faultWords(message).zh);
}

test.each<[string, ConfigurationKind, RegExp, string]>([
  ['a limit of nothing', 'service-policy', /"amount":2/, '"amount":0'],
  [
    'half a working day',
    'service-policy',
    /"amount":2,"unit":"working-day"/,
    '"amount":2.5,"unit":"working-day"',
  ],
  ['a post without a name', 'posts', /"name":"[^"]+"/, '"name":""'],
  ['no address', 'posts', /"email":"[^"]+"/, '"email":"x"'],
  ['a last day before the first', 'posts', /"to":null/, '"to":"2001-01-01"'],
  ['a unit without a code', 'organisations', /"id":"330200-intake"/, '"id":"330200-"'],
  ['a rule that leads nowhere', 'routing', /"unit":"\{county\}-approval"/, '"unit":"somewhere"'],
  ['the same category twice', 'taxonomy', /arbitrary-charges/, 'licensing-refused-or-late'],
  ['a placeholder of another notice', 'templates', /\{\{number\}\}/, '{{mostUrgent}}'],
  ['a letter without the link to end letters', 'templates', /\{\{unsubscribe\}\}/, ''],
  ['a name in a letter', 'letter-templates', /\{\{number\}\}/, '{{name}}'],
  ['a letter for no station', 'letter-templates', /"when":\[[^\]]+\]/, '"when":[]'],
  ['a letter without a code', 'letter-templates', /"code":"progress"/, '"code":""'],
  ['a category without a name in English', 'taxonomy', /"en":"Arbitrary charges"/, '"en":""'],
  ['a question that everything has', 'taxonomy', /"name":"chargedOn"/, '"name":"toString"'],
  ['a character that nobody sees', 'taxonomy', /"en":"Arbitrary charges"/, '"en":"\\u0007"'],
  ['a slip of the pen', 'routing', /"intake":/, '"colour":"red","intake":'],
  ['hours that overlap', 'calendar', /"12:00"/, '"14:00"'],
  ['hours without a time', 'calendar', /"12:00"/, '""'],
  ['a year that is a day short', 'calendar', /"2026":"./, '"2026":"'],
  ['a year in which nobody works', 'calendar', /"2026":"[01]+"/, `"2026":"${'0'.repeat(365)}"`],
  ['a division above itself', 'organisations', /("id":"330203",[^}]*"parent":)"330200"/, '$1"330203"'],
  ['rungs in another order', 'ladder', /"rung":"reminder"/, '"rung":"call-in"'],
  ['a notice without one of its texts', 'templates', /"language":"en"/, '"language":"zh"'],
  ['a rung before the one below', 'ladder', /"after":\{"amount":10/, '"after":{"amount":1'],
])('%s is said in Chinese', (_, kind, found, put) => {
  const said = saidOf(kind, (value) => value.replace(found, put));
  expect(said.length).toBeGreaterThan(0);
  for (const words of said) expect(words).toMatch(CHINESE);
});

test('organisations that were taken out are named', () => {
  const { zh, en } = faultWords('nothing is taken out, it is given a last day: 330203-tax, 330203-market');
  for (const said of [zh, en]) expect(said).toContain('330203-tax, 330203-market');
});

test('a message that is not known stands as it is', () => {
  expect(faultWords('something new')).toEqual({ zh: 'something new', en: 'something new' });
});
