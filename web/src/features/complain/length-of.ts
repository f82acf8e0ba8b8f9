/** Characters of a text as JSON Schema and the contracts count them: a rare ideograph is one. */
export const lengthOf = (text: string): number => [...text].length;
