import { useQuery } from '@tanstack/react-query';
import { Drawer, Select } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { letterDrafts } from '../../../../../shared/contracts/letters.ts';
import type { Bilingual } from '../../../../../shared/contracts/text.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { useApi } from '../session/use-api.ts';
import { Failure } from '../shell/failure.tsx';
import { Loading } from '../shell/loading.tsx';
import { Notice } from '../shell/notice.tsx';
import { dropLetter, keptLetterOf, lastBegun } from './kept-letter.ts';
import { LeftOver } from './left-over.tsx';
import { LetterForm } from './letter-form.tsx';

type LetterDrawerProps = {
  readonly number: string;
  readonly open: boolean;
  /** What sending comes to; null where this person can't write any more. */
  readonly consequence: Bilingual | null;
  readonly onClose: () => void;
  readonly onSent: () => void;
};

/** Where a letter is written: which one, its text, and how the complainant will read it. */
export function LetterDrawer({ open, onClose, ...props }: LetterDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer open={open} onClose={onClose} title={t('letters.draft')} size={760} destroyOnHidden>
      <LetterDesk {...props} />
    </Drawer>
  );
}

function LetterDesk({ number, consequence, onSent }: Omit<LetterDrawerProps, 'open' | 'onClose'>) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const api = useApi();
  const choice = useId();
  const [wanted, setWanted] = useState(() => lastBegun(window.sessionStorage, number));
  const { data, error, refetch } = useQuery({
    queryKey: ['letter-drafts', number],
    queryFn: ({ signal }) =>
      api(`/api/complaints/${encodeURIComponent(number)}/letters/drafts`, { answer: letterDrafts, signal }),
    // A text that changes under the hands of its writer is worse than one of a minute ago.
    refetchOnWindowFocus: false,
    gcTime: 0,
  });
  if (data === undefined)
    return error === null ? <Loading rows={6} /> : <Failure error={error} retry={() => void refetch()} />;
  const { drafts } = data;
  const draft =
    drafts.find(({ template }) => template === wanted) ?? (drafts.length === 1 ? drafts[0] : undefined);
  const isGone = wanted !== null && drafts.every(({ template }) => template !== wanted);
  const left = isGone ? keptLetterOf(window.sessionStorage, number, wanted) : null;
  return (
    <div className="letter-desk">
      {wanted !== null && left !== null && (
        <LeftOver
          letter={left}
          onDrop={() => {
            dropLetter(window.sessionStorage, number, wanted);
            setWanted(null);
          }}
        />
      )}
      {drafts.length === 0 ? (
        <Notice title={t('letters.noTemplate')}>{t('letters.noTemplateHint')}</Notice>
      ) : (
        <div className="letter-field">
          <label htmlFor={choice}>{t('letters.which')}</label>
          <Select
            id={choice}
            value={draft?.template ?? null}
            placeholder={t('letters.choose')}
            options={drafts.map(({ template, name }) => ({
              value: template,
              label: inLanguage(name, language),
            }))}
            onChange={setWanted}
          />
        </div>
      )}
      {draft !== undefined && (
        <LetterForm
          key={draft.template}
          number={number}
          draft={draft}
          language={data.language}
          consequence={consequence}
          onSent={onSent}
        />
      )}
    </div>
  );
}
