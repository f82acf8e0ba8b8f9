import { type FormEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/form.css';
import './filing-page.css';
import { Failure } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { calls } from '../../lib/calls.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import { useOnline } from '../../lib/use-online.ts';
import { refusedFile, uploadIds } from '../evidence/evidence.ts';
import { EVIDENCE_LIMITS, EvidencePicker } from '../evidence/evidence-picker.tsx';
import { useEvidence } from '../evidence/use-evidence.ts';
import { checkStep, type Field } from './check-draft.ts';
import { CheckStep } from './check-step.tsx';
import { type Door, STEPS } from './draft.ts';
import { DraftBar } from './draft-bar.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { StepLine } from './step-line.tsx';
import { submissionOf } from './submission.ts';
import { UnansweredPanel } from './unanswered-panel.tsx';
import { useDraft } from './use-draft.ts';
import { useErrorSentence } from './use-error-sentence.ts';
import { useFiling } from './use-filing.ts';
import { useFormWords } from './use-form-words.ts';
import { useSteps } from './use-steps.ts';
import { WhatStep } from './what-step.tsx';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

const loadCategories = async (signal: AbortSignal) =>
  (await (await calls()).readCategories(signal)).categories;

/** Where the device keeps what was uploaded for a draft. */
const FILES_KEYS: Record<Door, string> = { complaint: 'suda.complaint-files', help: 'suda.help-files' };

/** Filing in five steps, kept on the device as one goes: a complaint or, by the other door, a request for help. */
export const FilingPage = ({ door }: { door: Door }) => {
  const { t } = useTranslation();
  const online = useOnline();
  const language = useLanguage() === 'en' ? 'en' : 'zh';
  const [categories, retryCategories] = useLoad(useCallback(loadCategories, []));
  const desk = useDraft(door);
  const files = useEvidence(localStorage, FILES_KEYS[door]);
  const category =
    categories.status === 'ready'
      ? categories.value.find(({ code }) => code === desk.draft.category)
      : undefined;
  const steps = useSteps(desk, files, category);
  const help = door === 'help' || category?.track === 'help';
  const words = useFormWords(help);
  const sentenceOf = useErrorSentence(category);
  const discard = (): void => {
    desk.discard();
    files.clear();
  };
  const filing = useFiling({ ...desk, discard }, (problem) => {
    const refused = refusedFile(problem, files.evidence);
    if (refused) files.fail(refused.id, problem);
    steps.showProblem(problem);
  });
  const { draft, unanswered } = desk;
  const { step, errors, change } = steps;

  const errorOf = (field: Field): string | undefined => {
    const error = errors[field];
    return error === undefined ? undefined : sentenceOf(field, error);
  };
  const fields = { draft, category, help, change, errorOf, words };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step !== 'check') {
      steps.next();
      return;
    }
    const unfinished = STEPS.find((each) => Object.keys(checkStep(draft, each, category)).length > 0);
    // Without its category nobody knows what to ask; the first step says why it is not there.
    if (unfinished || !category) steps.go(unfinished ?? 'what');
    else void filing.file({ ...submissionOf(draft, uploadIds(files.evidence), category), language });
  };

  return (
    <div className="measure measure-form page">
      <PageHeading page={words('page')} title={words('title')} />
      {!online && (
        <Notice tone="warn">
          <p>{t('complain.offline')}</p>
        </Notice>
      )}
      {unanswered ? (
        <UnansweredPanel filing={filing} onSend={() => void filing.file(unanswered)} />
      ) : (
        <>
          <StepLine step={step} words={words} onGo={steps.go} />
          {desk.restored && (
            <Notice tone="info">
              <p>{t('complain.restored')}</p>
            </Notice>
          )}
          <form className="sheet" noValidate onSubmit={submit}>
            <header className="step-heading">
              <p>{t('complain.stepOf', { step: STEPS.indexOf(step) + 1, total: STEPS.length })}</p>
              <h2 id="step-heading" tabIndex={-1}>
                {words(`heading.${step}`)}
              </h2>
            </header>
            <ErrorSummary errors={errors} sentenceOf={sentenceOf} />
            {step === 'what' && (
              <WhatStep {...fields} door={door} categories={categories} onRetry={retryCategories} />
            )}
            {step === 'where' && <WhereStep {...fields} />}
            {step === 'who' && <WhoStep {...fields} />}
            {step === 'evidence' && (
              <EvidencePicker
                desk={files}
                hint={t('complain.evidenceHint', EVIDENCE_LIMITS)}
                error={errorOf('attachments')}
              />
            )}
            {step === 'check' && (
              <CheckStep {...fields} files={files.evidence.map(({ name }) => name)} onEdit={steps.go} />
            )}
            {filing.error !== null && <Failure title={t('complain.sendFailed')} error={filing.error} />}
            <div className="form-actions">
              <button type="submit" className="button" disabled={filing.sending}>
                {step !== 'check' && t('complain.next')}
                {step === 'check' && (filing.sending ? t('complain.sending') : t('complain.send'))}
              </button>
              {step !== 'what' && (
                <button type="button" className="button button-line" onClick={steps.back}>
                  {t('complain.back')}
                </button>
              )}
            </div>
          </form>
          <DraftBar savedAt={desk.savedAt} unsaved={desk.unsaved} onDiscard={discard} />
        </>
      )}
    </div>
  );
};
