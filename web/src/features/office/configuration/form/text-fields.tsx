import { Input } from 'antd';
import './field.css';
import './form.css';
import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import { useWords } from '../use-words.ts';
import { Field, type FieldProps } from './field.tsx';

type Of<Value> = FieldProps & { readonly value: Value; readonly onChange: (value: Value) => void };

/** A line of text, or a paragraph of so many rows. */
export function TextField({ value, onChange, rows = 1, ...field }: Of<string> & { readonly rows?: number }) {
  const write = ({ target }: { target: { value: string } }) => onChange(target.value);
  return (
    <Field {...field}>
      {(control) =>
        rows > 1 ? (
          <Input.TextArea {...control} value={value} onChange={write} rows={rows} />
        ) : (
          <Input {...control} value={value} onChange={write} autoComplete="off" />
        )
      }
    </Field>
  );
}

/** A text in Chinese and in English. */
export function WordsField({
  path,
  label,
  hint,
  value,
  onChange,
  rows = 1,
}: Of<Bilingual> & { readonly rows?: number }) {
  const words = useWords();
  return (
    <div className="config-pair">
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          path={`${path}.${language}`}
          label={
            <>
              {label} <span className="config-tongue">{words(language)}</span>
            </>
          }
          {...(hint !== undefined && language === 'zh' && { hint })}
          value={value[language]}
          onChange={(text) => onChange({ ...value, [language]: text })}
          rows={rows}
        />
      ))}
    </div>
  );
}

/** A day; empty where there is none. */
export function DayField({ value, onChange, ...field }: Of<string>) {
  return (
    <Field {...field}>
      {(control) => (
        <Input {...control} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
      )}
    </Field>
  );
}
