/** A share with what it is made of; `value` is null while there is nothing to share. */
export const rateOf = (numerator: number, denominator: number) => ({
  numerator,
  denominator,
  value: denominator === 0 ? null : numerator / denominator,
});
