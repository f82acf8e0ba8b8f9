import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../../shared/contracts/reference-data.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { Loaded } from '../../lib/use-load.ts';
import type { Door } from './draft.ts';
import { QuestionFields } from './question-fields.tsx';
import type { StepProps } from './step-props.ts';
import { suggestCategory } from './suggest-category.ts';

const BODY_MAX = 5000;

interface WhatStepProps extends StepProps {
  door: Door;
  categories: Loaded<Category[]>;
  onRetry: () => void;
}

const CategoryField = ({ draft, change, errorOf, categories, onRetry, door, category }: WhatStepProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (door === 'help' && categories.status !== 'failed') return null;
  if (categories.status === 'failed') {
    return <Failure title={t('complain.categoryFailed')} error={categories.error} onRetry={onRetry} />;
  }
  const known = categories.status === 'ready' ? categories.value : [];
  return (
    <Field
      id="category"
      label={t('complain.categoryLabel')}
      hint={t('complain.categoryHint')}
      error={errorOf('category')}
      aside={
        <p className="field-note" role="status">
          {category && !draft.categoryChosen && (
            <strong>{t('complain.categorySuggested', { name: inLanguage(category.name, language) })}</strong>
          )}
          {category && <span>{inLanguage(category.hint, language)}</span>}
        </p>
      }
    >
      {(wiring) => (
        <select
          {...wiring}
          value={draft.category}
          onChange={(event) =>
            change({ category: event.target.value, categoryChosen: event.target.value !== '' })
          }
        >
          <option value="">
            {categories.status === 'loading' ? t('site.loading') : t('complain.categoryChoose')}
          </option>
          {known.map(({ code, name }) => (
            <option key={code} value={code}>
              {inLanguage(name, language)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

/** What happened: free text first, the category is suggested from it. */
export const WhatStep = (props: WhatStepProps) => {
  const { draft, change, errorOf, categories, door, words } = props;
  const { t } = useTranslation();
  const { body, title, categoryChosen, category } = draft;

  useEffect(() => {
    if (categoryChosen || categories.status !== 'ready') return;
    const suggested =
      door === 'help'
        ? categories.value.find(({ track }) => track === 'help')
        : suggestCategory(`${title} ${body}`, categories.value);
    const code = suggested?.code ?? '';
    if (code !== category) change({ category: code });
  }, [body, title, category, categoryChosen, categories, change, door]);

  return (
    <>
      <Field
        id="body"
        label={words('bodyLabel')}
        hint={words('bodyHint')}
        error={errorOf('body')}
        aside={<p className="count">{t('complain.count', { count: body.trim().length, max: BODY_MAX })}</p>}
      >
        {(wiring) => (
          <textarea
            {...wiring}
            rows={7}
            value={body}
            onChange={(event) => change({ body: event.target.value })}
          />
        )}
      </Field>
      <Field id="title" label={t('complain.titleLabel')} hint={words('titleHint')} error={errorOf('title')}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            value={title}
            onChange={(event) => change({ title: event.target.value })}
          />
        )}
      </Field>
      <CategoryField {...props} />
      <QuestionFields {...props} />
      <TickBox
        id="urgent"
        label={t('complain.urgentLabel')}
        hint={t('complain.urgentHint')}
        checked={draft.urgent}
        onChange={(urgent) => change({ urgent })}
      />
    </>
  );
};
