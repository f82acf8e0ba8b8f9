import { useTranslation } from 'react-i18next';
import './timeline.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { formatInstant, inLanguage } from '../../lib/format.ts';
import { spokenIn } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';

/** What happened, latest first. */
export const Timeline = ({ entries }: { entries: PublicCase['timeline'] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const latestFirst = entries.toReversed().sort((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="timeline">
      <h3>{t('follow.timeline')}</h3>
      <ol>
        {latestFirst.map((entry) => (
          <li key={`${entry.at} ${entry.text.zh}`}>
            <time dateTime={entry.at}>{formatInstant(entry.at, language)}</time>
            <p>{inLanguage(entry.text, language)}</p>
            {entry.note && <blockquote lang={spokenIn(entry.note)}>{entry.note}</blockquote>}
            {entry.files.length > 0 && (
              <p className="hint">{t('follow.files', { names: entry.files.join(t('follow.filesAnd')) })}</p>
            )}
            {entry.unit && <p className="hint">{language === 'en' ? entry.unit.nameEn : entry.unit.name}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
};
