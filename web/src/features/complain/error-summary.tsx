import { useTranslation } from 'react-i18next';
import './error-summary.css';
import { Notice } from '../../components/notice.tsx';
import { type Field, type FieldErrors, wrongFields } from './check-draft.ts';

/** How many fields are wrong, with a way to each. */
export const ErrorSummary = ({
  errors,
  sentenceOf,
}: {
  errors: FieldErrors;
  sentenceOf: (field: Field, error: string) => string;
}) => {
  const { t } = useTranslation();
  const wrong = wrongFields(errors);
  if (wrong.length === 0) return null;
  return (
    <Notice tone="bad" title={t('complain.errorSummary', { count: wrong.length })}>
      <ul className="error-list">
        {wrong.map(([field, error]) => (
          <li key={field}>
            <button
              type="button"
              className="text-link"
              onClick={() => document.getElementById(field)?.focus()}
            >
              {sentenceOf(field, error)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
