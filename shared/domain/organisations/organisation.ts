/** The five tiers 市–县–镇–村–网格. */
export type Tier = 'city' | 'county' | 'town' | 'village' | 'grid';

/** What an organisation does in the life of a complaint. */
export const DUTIES = [
  'intake',
  'handling',
  'return-visit',
  'supervision',
  'administration',
  'audit',
] as const;
export type OrganisationDuty = (typeof DUTIES)[number];

/**
 * A node of the tree (单位): a division such as a county, or a unit that works in one.
 *
 * A division's id is its division code (`330203`, `330203001`, a grid `330203001001-02`); a unit's id is
 * `<division>-<slug>`, such as `330203-market`.
 */
export type Organisation = {
  id: string;
  kind: 'division' | 'unit';
  tier: Tier;
  /** Code of the division that it is or works in. */
  division: string;
  /** Id of the division above; null for the city. */
  parent: string | null;
  name: string;
  nameEn: string;
  /** Empty for divisions: only units act. */
  duties: readonly OrganisationDuty[];
  /** First day, an Asia/Shanghai date yyyy-mm-dd. */
  validFrom: string;
  /** Its last day; absent until further notice. */
  validTo?: string | undefined;
};
