import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea.js';
import { type ReactNode, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditable } from '../form/editable.ts';
import { Field } from '../form/field.tsx';

type Insertion = { readonly label: string; readonly text: string };

type PlaceholderAreaProps = {
  readonly path: string;
  readonly label: ReactNode;
  readonly hint?: string;
  /** Of the text itself. */
  readonly language: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What can be put in where the cursor stands. */
  readonly insertions: readonly Insertion[];
};

/** A text with what can be put into it. */
export function PlaceholderArea({
  path,
  label,
  hint,
  language,
  value,
  onChange,
  insertions,
}: PlaceholderAreaProps) {
  const { t } = useTranslation();
  const editable = useEditable();
  const area = useRef<TextAreaRef>(null);

  function insert(put: string) {
    const text = area.current?.resizableTextArea?.textArea;
    const [from, to] = text ? [text.selectionStart, text.selectionEnd] : [value.length, value.length];
    onChange(`${value.slice(0, from)}${put}${value.slice(to)}`);
    text?.focus();
  }

  return (
    <>
      <Field path={path} label={label} {...(hint !== undefined && { hint })}>
        {(control) => (
          <Input.TextArea
            {...control}
            ref={area}
            lang={language}
            value={value}
            onChange={({ target }) => onChange(target.value)}
            rows={3}
          />
        )}
      </Field>
      {editable && (
        <fieldset className="config-placeholders" aria-label={t('configuration.templates.placeholders')}>
          {insertions.map((insertion) => (
            <Button
              key={insertion.text}
              size="small"
              title={insertion.text}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(insertion.text)}
            >
              {insertion.label}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}
