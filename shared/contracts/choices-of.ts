type Choice = { readonly enum: readonly string[] };
type Schema = { readonly type: string } | Choice | { readonly items: Choice };

/** Codes one may choose from by the schema of an answer; none where an answer is no choice. Apart from the contracts, so that the form loads no zod for it. */
export const choicesOf = (schema: Schema): readonly string[] => {
  if ('enum' in schema) return schema.enum;
  return 'items' in schema ? schema.items.enum : [];
};
