import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import { Notice } from '../../shell/notice.tsx';

/** What a version of a kind holds, without its number. */
type Held<Schema extends z.ZodObject> = Omit<z.output<Schema>, 'version'>;

/** What a form of a kind is given: the value as it is now and as it was before anything was edited. */
export type FormProps<Value> = {
  readonly value: Value;
  readonly before: Value;
  readonly onChange: (value: Value) => void;
};

type Stored = Readonly<Record<string, unknown>>;

/** The form of a kind, for values of which only the kind knows the shape. */
export type KindEditor = {
  /** The value a form begins with: what an older version lacks is there as it counts. */
  readonly begin: (stored: Stored) => Stored;
  readonly Form: ComponentType<FormProps<Stored>>;
};

/** Makes the editor of a kind from its contract and the form for it. */
export function kindEditor<Schema extends z.ZodObject>(
  schema: Schema,
  Form: ComponentType<FormProps<Held<Schema>>>,
): KindEditor {
  const begin = (stored: Stored): Stored => {
    // What an older program took, such as letters before there was a new notice, is still shown and can be put right.
    const read = schema.safeParse({ ...stored, version: 1 });
    const { version: _, ...value } = read.success ? read.data : stored;
    return value;
  };
  return {
    begin,
    Form: ({ value, before, onChange }) => {
      const { t } = useTranslation();
      if (!isFormable(schema, value) || !isFormable(schema, before))
        return <Notice title={t('configuration.form.unreadable')} />;
      return <Form value={value} before={before} onChange={onChange} />;
    },
  };
}

/** Whether a form can show a value: its shape is right; what is filled in may still be wrong. */
function isFormable<Schema extends z.ZodObject>(schema: Schema, value: unknown): value is Held<Schema> {
  const given = typeof value === 'object' && value !== null ? value : {};
  const { error } = schema.safeParse({ ...given, version: 1 });
  return error === undefined || error.issues.every(({ code }) => code !== 'invalid_type');
}
