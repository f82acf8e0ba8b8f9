import { useTranslation } from 'react-i18next';
import './followed.css';
import type { CommitmentView } from '../../../../shared/contracts/followed-views.ts';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { MarkBadge } from '../../components/mark-badge.tsx';
import { formatDate } from '../../lib/format.ts';
import { spokenIn } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';

/** In time, past its day, or done – by mark, so that it is told by shape and word. */
const standingOf = ({ keptAt, brokenAt }: CommitmentView) => {
  if (keptAt !== null) return { key: brokenAt === null ? 'kept' : 'keptLate', mark: 'green' } as const;
  return brokenAt === null
    ? ({ key: 'running', mark: 'green' } as const)
    : ({ key: 'broken', mark: 'red' } as const);
};

/** What was promised: by whom, by when, and whether it was kept. */
export const Promises = ({ commitments }: { commitments: PublicCase['commitments'] }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (commitments.length === 0) return null;
  return (
    <section className="followed">
      <h3>{t('follow.promises.title')}</h3>
      <ul>
        {commitments.map((commitment) => {
          const { key, mark } = standingOf(commitment);
          const at = commitment.keptAt ?? commitment.brokenAt;
          return (
            <li key={commitment.ordinal}>
              <p className="followed-what" lang={spokenIn(commitment.what)}>
                {commitment.what}
              </p>
              <p className="hint">
                {t('follow.promises.by', {
                  unit: language === 'en' ? commitment.unit.nameEn : commitment.unit.name,
                  day: formatDate(commitment.due, language),
                })}
              </p>
              <MarkBadge
                mark={mark}
                label={t(`follow.promises.${key}`, { at: at === null ? '' : formatDate(at, language) })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
};
