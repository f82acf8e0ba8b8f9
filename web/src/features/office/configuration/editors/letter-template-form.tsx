import { useTranslation } from 'react-i18next';
import './template-form.css';
import type { LetterTemplate } from '../../../../../../shared/contracts/letter-templates.ts';
import { LETTER_SITUATIONS } from '../../../../../../shared/domain/complaints/letter.ts';
import { fillIn, gapText } from '../../../../../../shared/domain/notifications/letter-gaps.ts';
import { LETTER_PLACEHOLDERS } from '../../../../../../shared/domain/notifications/letter-placeholders.ts';
import { placeholdersOf } from '../../../../../../shared/domain/notifications/render.ts';
import { LANGUAGES, type Language } from '../../../../../../shared/domain/notifications/template-keys.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { ChoicesField } from '../form/choice-fields.tsx';
import { TextField, WordsField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import { PlaceholderArea } from './placeholder-area.tsx';
import { useSituations } from './use-situations.ts';

type LetterTemplateFormProps = {
  readonly path: string;
  readonly template: LetterTemplate;
  /** Its code may still be chosen. */
  readonly isNew: boolean;
  readonly onChange: (template: LetterTemplate) => void;
};

const NAMES = Object.entries(LETTER_PLACEHOLDERS);

/** What an official would begin from, filled in with examples, or null while it holds braces that are no placeholder. */
const previewOf = (text: string, language: Language): string | null =>
  placeholdersOf(text) === null
    ? null
    : fillIn(text, Object.fromEntries(NAMES.map(([name, { sample }]) => [name, sample[language]])), language);

/** A letter template: when it is offered, and its texts in both languages. */
export function LetterTemplateForm({ path, template, isNew, onChange }: LetterTemplateFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const { language: spoken } = useSpeech();
  const situationName = useSituations();
  const change = (changed: Partial<LetterTemplate>) => onChange({ ...template, ...changed });
  const { code, name, when, subject, text } = template;
  return (
    <>
      <WordsField
        path={`${path}.name`}
        label={words('name')}
        value={name}
        onChange={(changed) => change({ name: changed })}
      />
      {isNew && (
        <TextField
          path={`${path}.code`}
          label={words('code')}
          hint={t('configuration.letters.codeHint')}
          value={code}
          onChange={(changed) => change({ code: changed })}
        />
      )}
      <ChoicesField
        path={`${path}.when`}
        label={words('when')}
        hint={t('configuration.letters.whenHint')}
        value={when}
        options={LETTER_SITUATIONS.map((value) => ({ value, label: situationName(value) }))}
        onChange={(changed) => change({ when: changed })}
      />
      <p className="hint">{t('configuration.letters.gapHint')}</p>
      {LANGUAGES.map((language) => (
        <fieldset key={language} className="config-text">
          <legend>{words(language)}</legend>
          <TextField
            path={`${path}.subject.${language}`}
            label={words('subject')}
            value={subject[language]}
            onChange={(changed) => change({ subject: { ...subject, [language]: changed } })}
          />
          <PlaceholderArea
            path={`${path}.text.${language}`}
            label={words('body')}
            language={language}
            value={text[language]}
            onChange={(changed) => change({ text: { ...text, [language]: changed } })}
            insertions={[
              { label: t('configuration.letters.gap'), text: gapText('…', language) },
              ...NAMES.map(([placeholder, about]) => ({
                label: inLanguage(about.name, spoken),
                text: `{{${placeholder}}}`,
              })),
            ]}
          />
          <div className="config-preview">
            <h3>{t('configuration.templates.preview')}</h3>
            <strong lang={language}>{previewOf(subject[language], language)}</strong>
            <p lang={language}>
              {previewOf(text[language], language) ?? t('configuration.templates.noPreview')}
            </p>
          </div>
        </fieldset>
      ))}
    </>
  );
}
