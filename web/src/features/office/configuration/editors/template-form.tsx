import { Button, Input } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea.js';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Template } from '../../../../../../shared/contracts/templates.ts';
import { placeholdersOf, render } from '../../../../../../shared/domain/notifications/render.ts';
import { NOTICES } from '../../../../../../shared/domain/notifications/template-keys.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { useEditable } from '../form/editable.ts';
import { Field } from '../form/field.tsx';
import { TextField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import { PLACEHOLDER_WORDS } from './notice-words.ts';

type TemplateFormProps = {
  readonly path: string;
  readonly template: Template;
  readonly onChange: (template: Template) => void;
};

/** The text filled in with examples, or null while it holds something that is no placeholder. */
function previewOf(text: string, language: Template['language']): string | null {
  const names = placeholdersOf(text);
  if (names === null || names.some((name) => PLACEHOLDER_WORDS[name] === undefined)) return null;
  return render(
    text,
    Object.fromEntries(
      Object.entries(PLACEHOLDER_WORDS).map(([name, { sample }]) => [name, sample[language]]),
    ),
  );
}

/** One text: subject, body with placeholders to put in, and what a person would read. */
export function TemplateForm({ path, template, onChange }: TemplateFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { language: spoken } = useSpeech();
  const editable = useEditable();
  const area = useRef<TextAreaRef>(null);
  const { key, channel, language, subject, body } = template;
  const heading = `${words(channel)} · ${words(language)}`;

  function insert(name: string) {
    const text = area.current?.resizableTextArea?.textArea;
    const [from, to] = text ? [text.selectionStart, text.selectionEnd] : [body.length, body.length];
    onChange({ ...template, body: `${body.slice(0, from)}{{${name}}}${body.slice(to)}` });
    text?.focus();
  }

  return (
    <fieldset className="config-text">
      <legend>{heading}</legend>
      {channel === 'mail' && (
        <TextField
          path={`${path}.subject`}
          label={words('subject')}
          value={subject}
          onChange={(changed) => onChange({ ...template, subject: changed })}
        />
      )}
      <Field
        path={channel === 'mail' ? `${path}.body` : path}
        label={words('body')}
        {...(channel === 'sms' && { hint: t('configuration.templates.length', { count: body.length }) })}
      >
        {(control) => (
          <Input.TextArea
            {...control}
            ref={area}
            lang={language}
            value={body}
            onChange={({ target }) => onChange({ ...template, body: target.value })}
            rows={3}
          />
        )}
      </Field>
      {editable && (
        <fieldset className="config-placeholders" aria-label={t('configuration.templates.placeholders')}>
          {NOTICES[key].placeholders.map((name) => (
            <Button
              key={name}
              size="small"
              title={`{{${name}}}`}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insert(name)}
            >
              {inLanguage(PLACEHOLDER_WORDS[name]?.name ?? { zh: name, en: name }, spoken)}
            </Button>
          ))}
        </fieldset>
      )}
      <div className="config-preview">
        <h3>{t('configuration.templates.preview')}</h3>
        {channel === 'mail' && <strong>{previewOf(subject, language)}</strong>}
        <p lang={language}>{previewOf(body, language) ?? t('configuration.templates.noPreview')}</p>
      </div>
    </fieldset>
  );
}
