import { expect, it } from 'vitest';
import { asHtml, placeholdersOf, render } from './render.ts';

it('puts values where their names stand, as often as they stand there', () => {
  expect(render('{{number}}：{{ number }} {{number}}', { number: 'TS1' })).toBe('TS1：{{ number }} TS1');
});

it('never reads what a value holds as a template or as a replacement pattern', () => {
  expect(render('{{a}}{{b}}', { a: '{{b}}$&$1', b: '2' })).toBe('{{b}}$&$12');
});

it.each(['number', 'constructor', 'toString'])('writes no letter with a gap where %s should be', (name) => {
  expect(() => render(`{{${name}}}`, {})).toThrow(`no value for {{${name}}}`);
});

it.each<[string, string[] | null]>([
  ['plain', []],
  ['{{a}} and {{b}}', ['a', 'b']],
  ['{{{a}}}', null],
  ['{{#a}}{{/a}}', null],
  ['{{a.b}}', null],
  ['{{a', null],
])('reads the placeholders of %s', (text, names) => expect(placeholdersOf(text)).toEqual(names));

it('shows a letter as HTML in which nothing but its own links is markup', () => {
  const shown = asHtml(
    '理由：<img src=x onerror="go()"> & \'more\'\nhttps://suda.example/follow?number=1。',
    'zh',
  );
  expect(shown).toContain('&lt;img src=x onerror=&quot;go()&quot;&gt; &amp; &#39;more&#39;<br>');
  expect(shown).toContain(
    '<a href="https://suda.example/follow?number=1">https://suda.example/follow?number=1</a>。',
  );
  expect(shown.match(/<[a-z]+/g)).toEqual(['<html', '<meta', '<body', '<p', '<br', '<a']);
});

it('leads to a service that is reached without encryption, as on one machine', () => {
  expect(asHtml('http://localhost:3000/track', 'en')).toContain('<a href="http://localhost:3000/track">');
});
