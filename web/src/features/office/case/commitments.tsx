import { useTranslation } from 'react-i18next';
import './additions.css';
import type { CommitmentView } from '../../../../../shared/contracts/followed-views.ts';
import { formatDate } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';
import { UnitName } from './unit-name.tsx';

const stateOf = ({ keptAt, brokenAt }: CommitmentView): 'kept' | 'broken' | 'open' => {
  if (keptAt !== null) return 'kept';
  return brokenAt === null ? 'open' : 'broken';
};

/** What a unit has promised, by when, and whether it was kept. */
export function Commitments({ commitments }: { commitments: readonly CommitmentView[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  if (commitments.length === 0) return null;
  return (
    <section aria-labelledby="case-commitments">
      <h2 id="case-commitments">{t('commitments.title')}</h2>
      <ul className="additions">
        {commitments.map((commitment) => {
          const { ordinal, what, unit, due, keptAt } = commitment;
          return (
            <li key={ordinal}>
              <p className="written">{what}</p>
              <p className="hint">
                <UnitName unit={unit} /> · {t('commitments.due', { due: formatDate(due, language) })} ·{' '}
                {t(`commitments.state.${stateOf(commitment)}`)} {keptAt !== null && <Moment at={keptAt} />}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
