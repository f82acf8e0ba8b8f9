import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './check-step.css';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { AnswerList } from './answer-list.tsx';
import type { Draft, Step } from './draft.ts';
import type { StepProps } from './step-props.ts';

interface CheckStepProps extends Pick<StepProps, 'draft' | 'category' | 'help' | 'words'> {
  files: string[];
  onEdit: (step: Step) => void;
}

const Part = ({
  step,
  onEdit,
  children,
}: {
  step: Step;
  onEdit: (step: Step) => void;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  return (
    <section className="review">
      <header>
        <h3>{t(`complain.step.${step}`)}</h3>
        <button
          type="button"
          className="button button-quiet"
          aria-label={`${t('complain.checkEdit')}: ${t(`complain.step.${step}`)}`}
          onClick={() => onEdit(step)}
        >
          {t('complain.checkEdit')}
        </button>
      </header>
      {children}
    </section>
  );
};

const useAgainst = ({ againstMode, unitName, againstName }: Draft): string => {
  const { t } = useTranslation();
  if (againstMode === 'unknown') return t('complain.checkUnknown');
  return againstMode === 'unit' ? unitName : againstName;
};

/** Everything that will be sent, with a way back to each part. */
export const CheckStep = ({ draft, category, help, words, files, onEdit }: CheckStepProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const against = useAgainst(draft);
  const place = [draft.countyName || t('complain.cityWide'), draft.townName].filter(Boolean).join(' ');
  const identity = [draft.agent, draft.name, draft.creditCode, draft.phone, draft.email].filter((text) =>
    text.trim(),
  );
  return (
    <>
      <Part step="what" onEdit={onEdit}>
        <p className="review-title">
          {draft.title}
          {draft.urgent && <span className="tag">{t('complain.checkUrgent')}</span>}
        </p>
        <p className="hint">{category ? inLanguage(category.name, language) : draft.category}</p>
        <p className="review-body">{draft.body}</p>
        <AnswerList questions={category?.questions ?? []} answers={draft.answers} />
      </Part>
      <Part step="where" onEdit={onEdit}>
        <p>{place}</p>
        {!help && <p>{against}</p>}
      </Part>
      <Part step="who" onEdit={onEdit}>
        <p>
          <strong>{t(`complain.kind.${draft.kind}`)}</strong>
        </p>
        {draft.kind !== 'anonymous' && (
          <>
            {identity.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {!help && (
              <p className="hint">{t(`complain.checkConsent.${draft.consentToDisclose ? 'yes' : 'no'}`)}</p>
            )}
          </>
        )}
      </Part>
      <Part step="evidence" onEdit={onEdit}>
        <p>
          {files.length === 0 ? t('complain.checkNone') : t('complain.checkFiles', { count: files.length })}
        </p>
        {files.length > 0 && <p className="hint">{files.join(' · ')}</p>}
      </Part>
      <p className="truth">{words('checkTruth')}</p>
    </>
  );
};
