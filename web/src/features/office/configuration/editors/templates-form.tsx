import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Templates } from '../../../../../../shared/contracts/templates.ts';
import { NOTICES } from '../../../../../../shared/domain/notifications/template-keys.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { replaced, useEditable } from '../form/editable.ts';
import { EntryList } from '../form/entry-list.tsx';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';
import { missingTexts } from './missing-texts.ts';
import { NOTICE_WORDS } from './notice-words.ts';
import { TemplateForm } from './template-form.tsx';

/** The texts of each notice, by channel and language. Which there are is the program's affair; a newer one may know more. */
export function TemplatesForm({ value, onChange }: FormProps<Omit<Templates, 'version'>>) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useSpeech();
  const editable = useEditable();
  const missing = missingTexts(value.templates);
  const texts = value.templates.map((template, index) => ({ template, index }));
  const notices = [...Map.groupBy(texts, ({ template }) => template.key)].filter(([key]) =>
    Object.hasOwn(NOTICES, key),
  );
  return (
    <>
      {editable && missing.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('configuration.templates.missing', { count: missing.length })}
          description={
            <Button onClick={() => onChange({ templates: [...value.templates, ...missing] })}>
              {t('configuration.templates.addMissing')}
            </Button>
          }
        />
      )}
      <EntryList
        label={t('configuration.templates.notices')}
        entries={notices.map(([key, of]) => ({
          key,
          title: inLanguage(NOTICE_WORDS[key] ?? { zh: key, en: key }, language),
          detail: [
            t(`configuration.templates.audience.${NOTICES[key].audience}`),
            ...new Set(of.map(({ template }) => words(template.channel))),
            ...('statutory' in NOTICES[key] ? [t('configuration.templates.statutory')] : []),
          ].join(' · '),
          paths: of.map(({ index }) => `templates.${index}`),
        }))}
        form={(entry) =>
          notices[entry]?.[1].map(({ template, index }) => (
            <TemplateForm
              key={index}
              path={`templates.${index}`}
              template={template}
              onChange={(changed) => onChange({ templates: replaced(value.templates, index, changed) })}
            />
          ))
        }
      />
    </>
  );
}
