/** A division code of any tier, and behind it the slug of a unit, which starts with a letter (a grid's suffix doesn't). */
const ORGANISATION_ID = /^(\d{6}(?:\d{3}(?:\d{3}(?:-\d{2})?)?)?)(?:-[a-z][a-z0-9-]*)?$/;

/** Code of the division that an organisation is or works in; null for what isn't in the tree, such as an enterprise. */
export const divisionOf = (organisationId: string): string | null =>
  ORGANISATION_ID.exec(organisationId)?.[1] ?? null;

const isDivision = (id: string): boolean => divisionOf(id) === id;

/** A city's code ends in 00 where its counties have their number; every other code begins the codes below it. */
const prefixOf = (divisionCode: string): string =>
  divisionCode.length === 6 && divisionCode.endsWith('00') ? divisionCode.slice(0, 4) : divisionCode;

/** Whether an organisation is or works anywhere in a division; false for anything that isn't a division code. */
export const isWithin = (organisationId: string, divisionCode: string): boolean =>
  isDivision(divisionCode) && (divisionOf(organisationId)?.startsWith(prefixOf(divisionCode)) ?? false);

/**
 * Whether an organisation is another one or belongs under it. Only divisions have others under them: a city bureau
 * does not see the cases of the county bureaux of its trade.
 */
export const isSameOrBelow = (organisationId: string, otherOrganisationId: string): boolean =>
  organisationId === otherOrganisationId || isWithin(organisationId, otherOrganisationId);
