import { expect, test } from 'vitest';
import { compilePattern } from './event-pattern.ts';

const event = {
  source: 'suda.complaints',
  'detail-type': 'ComplaintAccepted',
  detail: { number: 'A1', level: 2, urgent: true, units: ['north', 'south'], closedAt: null },
};

test.each([
  ['a value', { source: ['suda.complaints'] }, true],
  ['another value', { source: ['suda.inspections'] }, false],
  ['one of several values', { 'detail-type': ['ComplaintRefused', 'ComplaintAccepted'] }, true],
  ['all fields', { source: ['suda.complaints'], detail: { number: ['A2'] } }, false],
  ['a number, a flag and null', { detail: { level: [2], urgent: [true], closedAt: [null] } }, true],
  ['a number given as text', { detail: { level: ['2'] } }, false],
  ['an element of a list', { detail: { units: ['south'] } }, true],
  ['a prefix', { 'detail-type': [{ prefix: 'Complaint' }] }, true],
  ['a prefix of a number', { detail: { level: [{ prefix: '2' }] } }, false],
  ['a suffix', { 'detail-type': [{ suffix: 'Accepted' }] }, true],
  ['a present field', { detail: { number: [{ exists: true }] } }, true],
  ['an absent field', { detail: { lead: [{ exists: false }] } }, true],
  ['an absent object', { nothing: { lead: [{ exists: true }] } }, false],
  ['anything but a value', { source: [{ 'anything-but': 'suda.inspections' }] }, true],
  ['anything but these values', { source: [{ 'anything-but': ['suda.complaints', 'x'] }] }, false],
  ['anything but a prefix', { source: [{ 'anything-but': { prefix: 'suda.' } }] }, false],
  ['anything but, on an absent field', { detail: { lead: [{ 'anything-but': 'x' }] } }, false],
  ['a name that objects inherit', { detail: { constructor: [{ exists: true }] } }, false],
])('matches %s', (_, pattern, expected) => {
  expect(compilePattern(pattern)(event)).toBe(expected);
});

test.each([
  [
    'a numeric range',
    { detail: { level: [{ numeric: ['>', 1] }] } },
    '{"numeric":[">",1]} at $.detail.level',
  ],
  ['alternatives of fields', { $or: [{ source: ['x'] }] }, '"$or" at $'],
  ['a bare value', { source: 'suda.complaints' }, '$.source'],
  ['two conditions in one', { source: [{ prefix: 'a', suffix: 'b' }] }, '$.source'],
])('refuses %s and says where', (_, pattern, where) => {
  expect(() => compilePattern(pattern)).toThrow(where);
});
