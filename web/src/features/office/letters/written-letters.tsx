import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { ActorName } from '../case/actor-name.tsx';
import { UnitName } from '../case/unit-name.tsx';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';

/** The letters that officials wrote, for the file of the case. */
export function WrittenLetters({ letters }: Pick<OfficialCase, 'letters'>) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  if (letters.length === 0) return null;
  return (
    <section className="letters" aria-labelledby="written-letters">
      <h2 id="written-letters">{t('letters.title')}</h2>
      <ol>
        {letters.map(({ version, at, by, unit, name, subject, text, ...letter }) => (
          <li key={version}>
            <p>
              <strong lang={letter.language}>{subject}</strong>
            </p>
            <p className="hint letter-facts">
              <Moment at={at} />
              <span>{inLanguage(name, language)}</span>
              <UnitName unit={unit} />
              <ActorName actor={by} />
            </p>
            <p className="letter-text" lang={letter.language}>
              {text}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
