import type { FieldSchema } from './api-document.ts';
import { Prose } from './prose.tsx';
import { SchemaType } from './schema-type.tsx';
import type { Texts } from './texts.ts';

const variantsOf = (schema: FieldSchema): FieldSchema[] =>
  (schema.oneOf ?? schema.anyOf ?? []).filter(({ properties, $ref }) => properties || $ref);

/** The object, or list of objects, that a field holds without giving it a name. */
const innerOf = (schema: FieldSchema): FieldSchema | undefined => {
  const candidates = [schema, schema.items, ...(schema.anyOf ?? [])];
  return candidates.find((candidate) => candidate?.properties);
};

const FieldRow = ({
  name,
  schema,
  required,
  texts,
}: {
  name: string;
  schema: FieldSchema;
  required: boolean;
  texts: Texts;
}) => {
  const inner = innerOf(schema);
  return (
    <tr>
      <th scope="row">
        <code>{name}</code>
        {required && <span className="required"> {texts.required}</span>}
      </th>
      <td>
        <SchemaType schema={schema} />
      </td>
      <td>
        {schema.description && <Prose>{schema.description}</Prose>}
        {inner && <SchemaView schema={inner} texts={texts} />}
      </td>
    </tr>
  );
};

export interface Field {
  name: string;
  schema: FieldSchema;
  required: boolean;
}

/** Fields with type and meaning. */
export const FieldTable = ({ fields, texts }: { fields: Field[]; texts: Texts }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{texts.field}</th>
        <th scope="col">{texts.type}</th>
        <th scope="col">{texts.meaning}</th>
      </tr>
    </thead>
    <tbody>
      {fields.map((field) => (
        <FieldRow key={field.name} {...field} texts={texts} />
      ))}
    </tbody>
  </table>
);

/** A schema: its fields, its variants, or its type. */
export const SchemaView = ({ schema, texts }: { schema: FieldSchema; texts: Texts }) => {
  if (schema.properties) {
    const fields = Object.entries(schema.properties).map(([name, field]) => ({
      name,
      schema: field,
      required: schema.required?.includes(name) ?? false,
    }));
    return <FieldTable fields={fields} texts={texts} />;
  }
  const variants = variantsOf(schema);
  if (variants.length === 0) return <SchemaType schema={schema} />;
  return (
    <>
      <p>{texts.either}</p>
      <ul className="variants">
        {(schema.oneOf ?? schema.anyOf ?? []).map((variant) => (
          <li key={JSON.stringify(variant)}>
            <SchemaView schema={variant} texts={texts} />
          </li>
        ))}
      </ul>
    </>
  );
};
