import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_CATALOGUE } from './catalogue.ts';
import { busType, caseCloudEvent, EVENT_SOURCE } from './envelope.ts';

const folder = new URL('./examples/', import.meta.url);
const examples = readdirSync(folder).map((file) => ({
  type: file.replace('.json', ''),
  text: readFileSync(new URL(file, folder), 'utf8'),
}));

it('has one example of every type', () => {
  expect(examples.map(({ type }) => type)).toEqual(Object.keys(EVENT_CATALOGUE).toSorted());
});

describe.each(examples)('the example of $type', ({ type, text }) => {
  const event = JSON.parse(text);

  it('is an event of its type, with nothing that the schema does not know', () => {
    expect(caseCloudEvent.parse(event)).toEqual(event);
    expect(event).toMatchObject({ type: `suda.${type}.v1`, source: EVENT_SOURCE });
    expect(event.id.startsWith(`${event.subject}/`)).toBe(true);
  });

  it.each(['data', 'subject', 'time'])('is refused without its %s', (attribute) => {
    expect(caseCloudEvent.safeParse({ ...event, [attribute]: undefined }).success).toBe(false);
  });

  it('holds no personal data: no Chinese text, phone number or address', () => {
    expect(text).not.toMatch(/\p{Script=Han}|1[3-9]\d{9}|@/u);
  });
});

it('refuses a type that is not in the catalogue', () => {
  expect(
    caseCloudEvent.safeParse({ ...JSON.parse(examples[0]?.text ?? '{}'), type: 'suda.unknown.v1' }).success,
  ).toBe(false);
  expect(busType('task-opened')).toBe('suda.task-opened.v1');
});
