import { useTranslation } from 'react-i18next';
import { Notice } from '../../components/notice.tsx';
import type { Field, FieldErrors } from './check-draft.ts';

/** How many fields are wrong, with a way to each. */
export const ErrorSummary = ({ errors }: { errors: FieldErrors }) => {
  const { t } = useTranslation();
  const wrong = Object.entries(errors) as [Field, string][];
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
              {t(`complain.error.${error}`)}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
};
