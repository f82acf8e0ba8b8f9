import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import './followed.css';
import './letters.css';
import type { ReceivedLetter } from '../../../../shared/contracts/letters.ts';
import { formatInstant, inLanguage } from '../../lib/format.ts';
import { printOne } from '../../lib/print-one.ts';
import { useLanguage } from '../../lib/use-language.ts';

const LetterPaper = ({ letter, isNewest }: { letter: ReceivedLetter; isNewest: boolean }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const paper = useRef<HTMLDivElement>(null);
  const { at, unit, subject, text } = letter;
  return (
    <details className="letter" open={isNewest}>
      <summary>
        <span lang={letter.language}>{subject}</span>
        <span className="hint">
          {t('follow.letters.from', {
            unit: inLanguage({ zh: unit.name, en: unit.nameEn }, language),
            at: formatInstant(at, language),
          })}
        </span>
      </summary>
      <div ref={paper} className="letter-paper">
        <p className="letter-head">
          <strong lang={letter.language}>{subject}</strong>
          <span className="hint">{formatInstant(at, language)}</span>
        </p>
        <p className="letter-text" lang={letter.language}>
          {text}
        </p>
      </div>
      <button
        type="button"
        className="button button-quiet"
        onClick={() => paper.current && printOne(paper.current)}
      >
        {t('follow.letters.print')}
      </button>
    </details>
  );
};

/** What officials wrote to the complainant, the last one open. */
export const Letters = ({ letters }: { letters: readonly ReceivedLetter[] }) => {
  const { t } = useTranslation();
  if (letters.length === 0) return null;
  return (
    <section className="followed letters">
      <h3>{t('follow.letters.title')}</h3>
      {letters.map((letter, index) => (
        <LetterPaper key={letter.version} letter={letter} isNewest={index === 0} />
      ))}
    </section>
  );
};
