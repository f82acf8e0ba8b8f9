import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Letter } from '../../../../../shared/contracts/letters.ts';
import { inLanguage } from '../../../lib/format.ts';
import { printOne } from '../../../lib/print-one.ts';
import { ActorName } from '../case/actor-name.tsx';
import { UnitName } from '../case/unit-name.tsx';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';

/** A letter or a notice: when, by whom, and what it says. */
export function LetterRow({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const row = useRef<HTMLLIElement>(null);
  const { written, subject } = letter;
  return (
    <li ref={row}>
      <p>
        <strong lang={letter.language}>{subject}</strong>
      </p>
      <p className="hint letter-facts">
        <Moment at={letter.at} />
        {letter.statutory && <span>{t('letters.statutory')}</span>}
        {written === null ? (
          <span>{t('letters.notice')}</span>
        ) : (
          <>
            <span>{inLanguage(written.name, language)}</span>
            <UnitName unit={written.unit} />
            {written.by !== null && <ActorName actor={written.by} />}
          </>
        )}
      </p>
      <p className="letter-text" lang={letter.language}>
        {letter.text}
      </p>
      {written !== null && (
        <Button
          size="small"
          className="no-print"
          aria-label={t('letters.printThis', { subject })}
          onClick={() => row.current && printOne(row.current)}
        >
          {t('letters.print')}
        </Button>
      )}
    </li>
  );
}
