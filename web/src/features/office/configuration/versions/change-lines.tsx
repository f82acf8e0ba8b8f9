import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './change-lines.css';
import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';

/** Lines shown at first; more on asking. */
const PAGE = 100;

/** Changes in plain lines. */
export function ChangeLines({ lines }: { readonly lines: readonly Bilingual[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const [shown, setShown] = useState(PAGE);
  if (lines.length === 0) return <p className="hint">{t('configuration.check.none')}</p>;
  return (
    <>
      <ul className="config-lines">
        {lines.slice(0, shown).map((line) => (
          <li key={line.zh}>{inLanguage(line, language)}</li>
        ))}
      </ul>
      {lines.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('configuration.form.more', { left: lines.length - shown })}
        </Button>
      )}
    </>
  );
}
