import { useTranslation } from 'react-i18next';
import './template-form.css';
import type { Template } from '../../../../../../shared/contracts/templates.ts';
import { placeholdersOf, render } from '../../../../../../shared/domain/notifications/render.ts';
import { NOTICES } from '../../../../../../shared/domain/notifications/template-keys.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { TextField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import { PLACEHOLDER_WORDS } from './notice-words.ts';
import { PlaceholderArea } from './placeholder-area.tsx';

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
  const { key, channel, language, subject, body } = template;
  const heading = `${words(channel)} · ${words(language)}`;

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
      <PlaceholderArea
        path={channel === 'mail' ? `${path}.body` : path}
        label={words('body')}
        {...(channel === 'sms' && { hint: t('configuration.templates.length', { count: body.length }) })}
        language={language}
        value={body}
        onChange={(changed) => onChange({ ...template, body: changed })}
        insertions={NOTICES[key].placeholders.map((name) => ({
          label: inLanguage(PLACEHOLDER_WORDS[name]?.name ?? { zh: name, en: name }, spoken),
          text: `{{${name}}}`,
        }))}
      />
      <div className="config-preview">
        <h3>{t('configuration.templates.preview')}</h3>
        {channel === 'mail' && <strong>{previewOf(subject, language)}</strong>}
        <p lang={language}>{previewOf(body, language) ?? t('configuration.templates.noPreview')}</p>
      </div>
    </fieldset>
  );
}
