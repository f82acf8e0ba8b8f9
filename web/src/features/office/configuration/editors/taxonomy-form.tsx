import { useTranslation } from 'react-i18next';
import type { Taxonomy } from '../../../../../../shared/contracts/configuration.ts';
import type { RefusalReason } from '../../../../../../shared/contracts/refusal-reason.ts';
import { REASON_OF_LAPSE } from '../../../../../../shared/domain/complaints/tasks/reason-of-lapse.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { moved, replaced, without } from '../form/editable.ts';
import { EntryList } from '../form/entry-list.tsx';
import { useWords } from '../use-words.ts';
import { CategoryForm } from './category-form.tsx';
import type { FormProps } from './kind-editor.tsx';
import { RefusalReasonForm } from './refusal-reason-form.tsx';

type Value = Omit<Taxonomy, 'version'>;
const NOTHING = { zh: '', en: '' };

const freshCategory = (): Value['categories'][number] => ({
  code: '',
  name: NOTHING,
  hint: NOTHING,
  keywords: [],
  subReasons: [],
  track: 'complaint',
  questions: [],
  defaultUrgent: false,
});

const freshReason = (): RefusalReason => ({ code: '', name: NOTHING, otherWay: NOTHING });

/** What complaints are about, what is asked of who files them, and why they may be refused. */
export function TaxonomyForm({ value, before, onChange }: FormProps<Value>) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useSpeech();
  const { categories, refusalReasons } = value;
  const known = new Set(before.categories.map(({ code }) => code));
  const knownReasons = new Set(before.refusalReasons.map(({ code }) => code));
  return (
    <>
      <EntryList
        label={words('categories')}
        entries={categories.map(({ code, name, track, defaultUrgent, questions }, index) => ({
          key: `${index} ${code}`,
          title: inLanguage(name, language),
          detail: [
            code,
            words(track, 'value'),
            ...(defaultUrgent === true ? [words('defaultUrgent')] : []),
            t('configuration.taxonomy.questions', { count: questions.length }),
          ].join(' · '),
          paths: [`categories.${index}`],
        }))}
        onAdd={{
          label: t('configuration.taxonomy.addCategory'),
          add: () => onChange({ ...value, categories: [...categories, freshCategory()] }),
        }}
        onMove={(from, to) => onChange({ ...value, categories: moved(categories, from, to) })}
        onRemove={(index) => onChange({ ...value, categories: without(categories, index) })}
        form={(index) => {
          const category = categories[index];
          return (
            category && (
              <CategoryForm
                path={`categories.${index}`}
                category={category}
                isNew={!known.has(category.code)}
                onChange={(changed) =>
                  onChange({ ...value, categories: replaced(categories, index, changed) })
                }
              />
            )
          );
        }}
      />
      <EntryList
        label={words('refusalReasons')}
        entries={refusalReasons.map(({ code, name, otherWay }, index) => ({
          key: `${index} ${code}`,
          title: inLanguage(name, language),
          detail: `${code} · ${inLanguage(otherWay, language)}`,
          paths: [`refusalReasons.${index}`],
        }))}
        onAdd={{
          label: t('configuration.taxonomy.addReason'),
          add: () => onChange({ ...value, refusalReasons: [...refusalReasons, freshReason()] }),
        }}
        removable={(index) => refusalReasons[index]?.code !== REASON_OF_LAPSE}
        onMove={(from, to) => onChange({ ...value, refusalReasons: moved(refusalReasons, from, to) })}
        onRemove={(index) => onChange({ ...value, refusalReasons: without(refusalReasons, index) })}
        form={(index) => {
          const reason = refusalReasons[index];
          return (
            reason && (
              <RefusalReasonForm
                path={`refusalReasons.${index}`}
                reason={reason}
                isNew={!knownReasons.has(reason.code)}
                onChange={(changed) =>
                  onChange({ ...value, refusalReasons: replaced(refusalReasons, index, changed) })
                }
              />
            )
          );
        }}
      />
    </>
  );
}
