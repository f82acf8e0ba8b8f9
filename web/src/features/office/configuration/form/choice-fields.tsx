import { Checkbox, Select } from 'antd';
import { Field, type FieldProps } from './field.tsx';

type Option<Value> = { readonly value: Value; readonly label: string };

/** One of some, found by typing where there are many. */
export function ChoiceField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly options: readonly Option<Value>[];
}) {
  const known = options.some((option) => option.value === value);
  return (
    <Field {...field}>
      {(control) => (
        <Select<Value>
          {...control}
          value={value}
          onChange={onChange}
          options={[...options, ...(known || value === '' ? [] : [{ value, label: value }])]}
          showSearch={options.length > 8 ? { optionFilterProp: 'label' } : false}
          popupMatchSelectWidth={false}
        />
      )}
    </Field>
  );
}

/** Any of some. */
export function ChoicesField<Value extends string>({
  value,
  onChange,
  options,
  ...field
}: FieldProps & {
  readonly value: readonly Value[];
  readonly onChange: (value: Value[]) => void;
  readonly options: readonly Option<Value>[];
}) {
  return (
    <Field {...field}>
      {(control) => (
        <Select<Value[]>
          {...control}
          mode="multiple"
          value={[...value]}
          onChange={onChange}
          options={[...options]}
          popupMatchSelectWidth={false}
        />
      )}
    </Field>
  );
}

/** Words that are typed one after the other; a comma or Enter ends one. */
export function WordListField({
  value,
  onChange,
  ...field
}: FieldProps & { readonly value: readonly string[]; readonly onChange: (value: string[]) => void }) {
  return (
    <Field {...field}>
      {(control) => (
        <Select<string[]>
          {...control}
          mode="tags"
          open={false}
          suffixIcon={null}
          tokenSeparators={['，', ',', '、', '\n']}
          value={[...value]}
          onChange={onChange}
        />
      )}
    </Field>
  );
}

/** Yes or no. */
export function TickField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <Checkbox className="config-tick" checked={value} onChange={({ target }) => onChange(target.checked)}>
      {label}
    </Checkbox>
  );
}
