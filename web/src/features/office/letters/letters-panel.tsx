import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { caseLetters, type Letter } from '../../../../../shared/contracts/letters.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { useApi } from '../session/use-api.ts';
import { Moment } from '../time/moment.tsx';

const LetterRow = ({ letter }: { letter: Letter }) => {
  const { t } = useTranslation();
  return (
    <li>
      <p>
        <strong>{letter.subject}</strong>
      </p>
      <p className="hint">
        <Moment at={letter.at} />
        {letter.statutory && ` · ${t('case.letters.statutory')}`}
      </p>
      <p className="letter-text">{letter.text}</p>
    </li>
  );
};

/** What the complainant is told of this case, from the configured texts and in his language; read when it is opened. */
export function LettersPanel({ complaint }: { complaint: Pick<OfficialCase, 'number' | 'version'> }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const api = useApi();
  const [open, setOpen] = useState(false);
  const { number, version } = complaint;
  const { data, error } = useQuery({
    queryKey: ['letters', number, version],
    queryFn: ({ signal }) =>
      api(`/api/complaints/${encodeURIComponent(number)}/letters`, { answer: caseLetters, signal }),
    enabled: open,
  });
  return (
    <details className="letters" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('case.letters.title')}</summary>
      <p className="hint">{t('case.letters.hint')}</p>
      {error !== null && <p role="alert">{problemText(error, language)}</p>}
      {open && data === undefined && error === null && <p role="status">{t('case.letters.loading')}</p>}
      {data !== undefined && data.letters.length === 0 && <p>{t('case.letters.none')}</p>}
      {data !== undefined && data.letters.length > 0 && (
        <ol>
          {data.letters.map((letter) => (
            <LetterRow key={letter.version} letter={letter} />
          ))}
        </ol>
      )}
    </details>
  );
}
