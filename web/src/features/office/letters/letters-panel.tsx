import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { caseLetters } from '../../../../../shared/contracts/letters.ts';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { useApi } from '../session/use-api.ts';
import { isBegun } from './kept-letter.ts';
import { LetterDrawer } from './letter-drawer.tsx';
import { LetterRow } from './letter-row.tsx';

type LettersPanelProps = {
  readonly complaint: Pick<OfficialCase, 'number' | 'version' | 'offers'>;
};

/** What the complainant was told of this case, read when it is opened, and the way to write to him. */
export function LettersPanel({ complaint }: LettersPanelProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const api = useApi();
  const [open, setOpen] = useState(false);
  const [drafting, setDrafting] = useState(false);
  const { number, version, offers } = complaint;
  const offer = offers.find(({ action }) => action === 'write-letter');
  const { data, error } = useQuery({
    queryKey: ['letters', number, version],
    queryFn: ({ signal }) =>
      api(`/api/complaints/${encodeURIComponent(number)}/letters`, { answer: caseLetters, signal }),
    enabled: open,
  });
  return (
    <section className="letters" aria-labelledby="letters">
      <div className="letters-head">
        <h3 id="letters">{t('letters.title')}</h3>
        {offer !== undefined && (
          <Button onClick={() => setDrafting(true)}>
            {isBegun(window.sessionStorage, number) ? t('letters.goOn') : t('letters.draft')}
          </Button>
        )}
      </div>
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('letters.sent')}</summary>
        <p className="hint">{t('letters.hint')}</p>
        {error !== null && <p role="alert">{problemText(error, language)}</p>}
        {open && data === undefined && error === null && <p role="status">{t('letters.loading')}</p>}
        {data !== undefined && data.letters.length === 0 && <p>{t('letters.none')}</p>}
        {data !== undefined && data.letters.length > 0 && (
          <ol>
            {data.letters.map((letter) => (
              <LetterRow key={letter.version} letter={letter} />
            ))}
          </ol>
        )}
      </details>
      <LetterDrawer
        number={number}
        open={drafting}
        consequence={offer?.consequence ?? null}
        onClose={() => setDrafting(false)}
        onSent={() => {
          setDrafting(false);
          setOpen(true);
        }}
      />
    </section>
  );
}
