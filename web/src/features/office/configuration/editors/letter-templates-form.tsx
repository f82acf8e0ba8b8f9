import { useTranslation } from 'react-i18next';
import type { LetterTemplate, LetterTemplates } from '../../../../../../shared/contracts/letter-templates.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { moved, replaced, without } from '../form/editable.ts';
import { EntryList } from '../form/entry-list.tsx';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';
import { LetterTemplateForm } from './letter-template-form.tsx';
import { useSituations } from './use-situations.ts';

const fresh = (): LetterTemplate => ({
  code: '',
  name: { zh: '', en: '' },
  when: ['handle'],
  subject: { zh: '', en: '' },
  text: { zh: '', en: '' },
});

/** Letters that officials begin from, in the order in which they are offered. */
export function LetterTemplatesForm({
  value,
  before,
  onChange,
}: FormProps<Omit<LetterTemplates, 'version'>>) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useSpeech();
  const situationName = useSituations();
  const { templates } = value;
  const known = new Set(before.templates.map(({ code }) => code));
  return (
    <EntryList
      label={words('templates')}
      entries={templates.map(({ code, name, when }, index) => ({
        key: `${index} ${code}`,
        title: inLanguage(name, language),
        detail: when.map(situationName).join(language === 'en' ? ', ' : '、'),
        paths: [`templates.${index}`],
      }))}
      onAdd={{
        label: t('configuration.letters.add'),
        add: () => onChange({ templates: [...templates, fresh()] }),
      }}
      onMove={(from, to) => onChange({ templates: moved(templates, from, to) })}
      onRemove={(index) => onChange({ templates: without(templates, index) })}
      form={(index) => {
        const template = templates[index];
        return (
          template && (
            <LetterTemplateForm
              path={`templates.${index}`}
              template={template}
              isNew={!known.has(template.code)}
              onChange={(changed) => onChange({ templates: replaced(templates, index, changed) })}
            />
          )
        );
      }}
    />
  );
}
