import { useTranslation } from 'react-i18next';
import './similar-cases.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import type { SimilarCase } from '../../../../../shared/contracts/similar-cases.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { Moment } from '../time/moment.tsx';
import { useSimilarCases } from './use-similar-cases.ts';

/** The newest ones stand open; the others are a click away. */
const SHOWN = 4;

function Row({ similar }: { similar: SimilarCase }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { number, title, because, stage, mark, holder, submittedAt } = similar;
  return (
    <li>
      <p>
        <Link to={casePath(number)}>{title}</Link> <MarkBadge mark={mark} />
      </p>
      <p className="hint">
        <span className="figures">{number}</span> · <Moment at={submittedAt} />
        {stage !== null && ` · ${t(`stage.${stage}`)}`}
        {holder !== null && ` · ${inLanguage({ zh: holder.name, en: holder.nameEn }, language)}`}
      </p>
      <p className="hint">{because.map((reason) => t(`case.similar.because.${reason}`)).join(' · ')}</p>
    </li>
  );
}

const Rows = ({ cases }: { cases: readonly SimilarCase[] }) => (
  <ul>
    {cases.map((similar) => (
      <Row key={similar.number} similar={similar} />
    ))}
  </ul>
);

/** Open cases that may be about the same matter, as far as this person may open them. */
export function SimilarCases({ complaint }: { complaint: Pick<OfficialCase, 'number' | 'state'> }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { number, state } = complaint;
  const { data, error } = useSimilarCases(number, state === 'open');
  if (error !== null) return <p role="alert">{problemText(error, language)}</p>;
  if (data === undefined || data.cases.length === 0) return null;
  return (
    <section className="similar" aria-labelledby="case-similar">
      <h2 id="case-similar">{t('case.similar.title', { count: data.cases.length })}</h2>
      <Rows cases={data.cases.slice(0, SHOWN)} />
      {data.cases.length > SHOWN && (
        <details>
          <summary>{t('case.similar.more', { count: data.cases.length - SHOWN })}</summary>
          <Rows cases={data.cases.slice(SHOWN)} />
        </details>
      )}
    </section>
  );
}
