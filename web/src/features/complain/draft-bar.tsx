import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

interface DraftBarProps {
  savedAt: number | null;
  unsaved: boolean;
  onDiscard: () => void;
}

/** Says that the draft is kept, and lets it be thrown away after asking once. */
export const DraftBar = ({ savedAt, unsaved, onDiscard }: DraftBarProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  if (unsaved) return <p className="draft-bar">{t('complain.notSaved')}</p>;
  if (savedAt === null) return null;
  if (asking) {
    return (
      <p className="draft-bar" role="alert">
        {t('complain.discardSure')}
        <button
          type="button"
          className="text-link"
          onClick={() => {
            setAsking(false);
            onDiscard();
          }}
        >
          {t('complain.discardYes')}
        </button>
        <button type="button" className="text-link" onClick={() => setAsking(false)}>
          {t('complain.discardNo')}
        </button>
      </p>
    );
  }
  return (
    <p className="draft-bar">
      {t('complain.savedAt', { at: formatInstant(new Date(savedAt).toISOString(), language) })}
      <button type="button" className="text-link" onClick={() => setAsking(true)}>
        {t('complain.discard')}
      </button>
    </p>
  );
};
