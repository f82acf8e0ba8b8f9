import { useTranslation } from 'react-i18next';
import { problemText } from '../lib/api-problem.ts';
import { useLanguage } from '../lib/use-language.ts';
import { Notice } from './notice.tsx';

/** Says why something could not be done and, where it makes sense, offers to try again. */
export const Failure = ({
  title,
  error,
  onRetry,
}: {
  title: string;
  error: unknown;
  onRetry?: () => void;
}) => {
  const { t } = useTranslation();
  return (
    <Notice tone="bad" title={title}>
      <p>{problemText(error, useLanguage())}</p>
      {onRetry && (
        <button type="button" className="button button-quiet" onClick={onRetry}>
          {t('site.retry')}
        </button>
      )}
    </Notice>
  );
};
