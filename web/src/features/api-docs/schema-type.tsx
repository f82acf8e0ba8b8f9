import { Fragment } from 'react';
import { type FieldSchema, nameOf } from './api-document.ts';

const limits = ({ format, minLength, maxLength, minimum, maximum, maxItems, ...rest }: FieldSchema) =>
  [
    format,
    minLength !== undefined || maxLength !== undefined ? `${minLength ?? 0}–${maxLength ?? '∞'}` : undefined,
    // Integers carry the limits of exact arithmetic, which say nothing.
    minimum !== undefined && minimum > Number.MIN_SAFE_INTEGER ? `≥ ${minimum}` : undefined,
    maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER ? `≤ ${maximum}` : undefined,
    maxItems === undefined ? undefined : `≤ ${maxItems}`,
    rest.default === undefined ? undefined : `= ${JSON.stringify(rest.default)}`,
  ].filter((limit) => limit !== undefined);

const Alternatives = ({ of }: { of: FieldSchema[] }) =>
  of.map((schema, index) => (
    <Fragment key={JSON.stringify(schema)}>
      {index > 0 && ' | '}
      <SchemaType schema={schema} />
    </Fragment>
  ));

/** The type of a field in one line, with a link where it has a name. */
export const SchemaType = ({ schema }: { schema: FieldSchema }) => {
  if (schema.$ref) return <a href={`#schema-${nameOf(schema.$ref)}`}>{nameOf(schema.$ref)}</a>;
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return <Alternatives of={alternatives} />;
  if (schema.const !== undefined) return <code>{JSON.stringify(schema.const)}</code>;
  if (schema.enum) return <code>{schema.enum.map((value) => JSON.stringify(value)).join(' | ')}</code>;
  const name = [schema.type ?? 'object'].flat().join(' | ');
  const details = limits(schema);
  return (
    <>
      <code>{name}</code>
      {schema.items && (
        <>
          {' of '}
          <SchemaType schema={schema.items} />
        </>
      )}
      {details.length > 0 && <span className="limits"> {details.join(', ')}</span>}
    </>
  );
};
