import { useTranslation } from 'react-i18next';
import './situation-list.css';
import type { PublicCase } from '../../../../shared/contracts/public-case.ts';
import { Icon } from '../../components/icon.tsx';
import { formatInstant } from '../../lib/format.ts';
import { spokenIn } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { type Situation, situationsOf } from './situations.ts';

const ICONS = { info: 'info', good: 'check', warn: 'warn' } as const;

const SituationText = ({ situation: { key, tone, instants, other, words } }: { situation: Situation }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const values = Object.fromEntries(
    Object.entries(instants).map(([name, at]) => [name, formatInstant(at, language)]),
  );
  return (
    <li className={`notice notice-${tone}`}>
      <Icon name={ICONS[tone]} />
      <div>
        <h3 className="notice-title">{t(`follow.situation.${key}.title`, { ...values, other })}</h3>
        <p>{t(`follow.situation.${key}.text`, { ...values, other })}</p>
        {words && <blockquote lang={spokenIn(words)}>{words}</blockquote>}
      </div>
    </li>
  );
};

/** What is to be known about where the case stands, in plain words. */
export const SituationList = ({ complaint }: { complaint: PublicCase }) => {
  const situations = situationsOf(complaint);
  if (situations.length === 0) return null;
  return (
    <ul className="situations" aria-live="polite">
      {situations.map((situation) => (
        <SituationText key={situation.key} situation={situation} />
      ))}
    </ul>
  );
};
