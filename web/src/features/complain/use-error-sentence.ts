import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Category } from '../../../../shared/contracts/reference-data.ts';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { answerField, type Field } from './check-draft.ts';

/** The sentence that says what is wrong with a field; with an answer, by its question and what that allows. */
export const useErrorSentence = (
  category: Category | undefined,
): ((field: Field, error: string) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (field, error) => {
      const question = category?.questions.find(({ name }) => answerField(name) === field);
      if (!question) return t(`complain.error.${error}`);
      const { title, schema } = question;
      const limits = {
        ...('minimum' in schema && {
          minimum: schema.minimum.toLocaleString('en'),
          maximum: schema.maximum.toLocaleString('en'),
        }),
        ...('maxLength' in schema && { minimum: schema.minLength, maximum: schema.maxLength }),
      };
      return t('complain.answer.wrong', {
        title: inLanguage(title, language),
        sentence: t(`complain.error.${error}`, limits),
      });
    },
    [t, language, category],
  );
};
