import { useTranslation } from 'react-i18next';
import type { CommitmentView } from '../../../../../shared/contracts/followed-views.ts';
import { formatDate } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Fact } from './fact.tsx';

/** What a unit has to answer for where no rung of supervision was taken: promises that were not kept. */
export function BrokenPromiseWords({ promises }: { promises: readonly CommitmentView[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  if (promises.length === 0) return null;
  return (
    <dl className="statement">
      {promises.map(({ ordinal, what, due }) => (
        <Fact key={ordinal} name={t('supervised.promise')}>
          {what} · {t('commitments.due', { due: formatDate(due, language) })}
        </Fact>
      ))}
    </dl>
  );
}
