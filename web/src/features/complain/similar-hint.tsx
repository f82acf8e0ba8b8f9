import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './similar-hint.css';
import type { SimilarCount } from '../../../../shared/contracts/similar-cases.ts';
import { Link } from '../../components/link.tsx';
import { Notice } from '../../components/notice.tsx';
import { calls } from '../../lib/calls.ts';
import { formatDay } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import type { Draft } from './draft.ts';
import { readFiled } from './filed-store.ts';

type About = { against: string; category: string };

const aboutOf = ({ againstMode, unitId, againstName, category }: Draft): About => ({
  against: againstMode === 'unit' ? unitId : againstMode === 'name' ? againstName.trim() : '',
  category,
});

/** What this device remembers having filed about the same unit in the same category. */
const OwnCases = ({ against, category }: About) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [filed] = useState(() => readFiled(localStorage, Date.now()));
  const same = filed.filter((each) => each.against === against && each.category === category);
  if (same.length === 0) return null;
  return (
    <Notice tone="info" title={t('complain.similar.own')}>
      <ul className="own-cases">
        {same.map(({ number, at }) => (
          <li key={number}>
            <Link to={`/follow?number=${number}`}>{number}</Link>{' '}
            <span className="hint">{formatDay(new Date(at).toISOString(), language)}</span>
          </li>
        ))}
      </ul>
      <p>{t('complain.similar.ownNote')}</p>
    </Notice>
  );
};

const OtherCases = ({ against, category }: About) => {
  const { t } = useTranslation();
  const [similar] = useLoad(
    useCallback(
      async (signal: AbortSignal): Promise<SimilarCount> =>
        (await calls()).countSimilar(against, category, signal),
      [against, category],
    ),
  );
  // A hint that can't be had is left out: nobody is kept from filing by it.
  if (similar.status !== 'ready' || similar.value.open === null) return null;
  return (
    <Notice tone="info">
      <p>{t('complain.similar.others', { count: similar.value.open, days: similar.value.days })}</p>
      <p>{t('complain.similar.othersNote')}</p>
    </Notice>
  );
};

/** Says that the same may have been filed before, by this person or others; never in the way. */
export const SimilarHint = ({ draft }: { draft: Draft }) => {
  const about = aboutOf(draft);
  if (about.against === '' || about.category === '') return null;
  return (
    <>
      <OwnCases {...about} />
      {draft.againstMode === 'unit' && <OtherCases {...about} />}
    </>
  );
};
