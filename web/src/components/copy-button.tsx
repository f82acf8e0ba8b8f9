import { useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Copies a text and says whether that worked; browsers refuse it on pages without a secure connection. */
export const CopyButton = ({ text, label }: { text: string; label: string }) => {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = (): void => {
    if (!navigator.clipboard) {
      setOutcome('failed');
      return;
    }
    navigator.clipboard.writeText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('failed'),
    );
  };
  return (
    <span className="copy">
      <button type="button" className="button button-quiet" aria-label={label} onClick={copy}>
        {outcome === 'copied' ? t('receipt.copied') : t('receipt.copy')}
      </button>
      <span role="status" className={outcome === 'failed' ? 'hint' : 'visually-hidden'}>
        {outcome === 'copied' && t('receipt.copied')}
        {outcome === 'failed' && t('receipt.copyFailed')}
      </span>
    </span>
  );
};
