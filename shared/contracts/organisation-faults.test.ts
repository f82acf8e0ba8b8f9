import { expect, it } from 'vitest';
import { organisations } from '../../local/seed/organisations.ts';
import type { Organisation } from '../domain/organisations/organisation.ts';
import { organisationFaults } from './organisation-faults.ts';

const tree = organisations();
const at = (id: string) => tree.findIndex((one) => one.id === id);
const faultsWith = (edits: Readonly<Record<string, Partial<Organisation>>>) =>
  organisationFaults({ version: 1, organisations: tree.map((one) => ({ ...one, ...edits[one.id] })) });

it('finds nothing wrong with the tree that a city starts with', () => {
  expect(faultsWith({})).toEqual([]);
});

it.each<[string, Record<string, Partial<Organisation>>, string, string]>([
  ['a unit under no division', { '330203-tax': { parent: null } }, '330203-tax', 'parent'],
  ['a unit with an id of elsewhere', { '330203-tax': { division: '330212' } }, '330203-tax', 'id'],
  ['a division above itself', { '330203': { parent: '330203' } }, '330203', 'parent'],
  ['an end before the first day', { '330203-tax': { validTo: '2001-01-01' } }, '330203-tax', 'validTo'],
  ['an end of a division whose units go on', { '330203': { validTo: '2026-12-31' } }, '330203', 'validTo'],
])('refuses %s', (_, edits, id, field) => {
  expect(faultsWith(edits).map(({ path }) => path)).toContain(`organisations.${at(id)}.${field}`);
});

it('takes the end of a division together with all that is in it', () => {
  const within = tree.filter(({ division }) => division.startsWith('330203'));
  const ended = Object.fromEntries(within.map(({ id }) => [id, { validTo: '2026-12-31' }]));
  expect(faultsWith(ended)).toEqual([]);
});
