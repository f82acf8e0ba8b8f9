import { type FormEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import '../../styles/form.css';
import './complain.css';
import { Failure } from '../../components/failure.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { calls } from '../../lib/calls.ts';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import { useOnline } from '../../lib/use-online.ts';
import { checkStep, type Field } from './check-draft.ts';
import { CheckStep } from './check-step.tsx';
import { STEPS } from './draft.ts';
import { DraftBar } from './draft-bar.tsx';
import { ErrorSummary } from './error-summary.tsx';
import { uploadIds } from './evidence.ts';
import { EvidenceStep } from './evidence-step.tsx';
import { StepLine } from './step-line.tsx';
import { submissionOf } from './submission.ts';
import { UnansweredPanel } from './unanswered-panel.tsx';
import { useDraft } from './use-draft.ts';
import { useEvidence } from './use-evidence.ts';
import { useFiling } from './use-filing.ts';
import { useSteps } from './use-steps.ts';
import { WhatStep } from './what-step.tsx';
import { WhereStep } from './where-step.tsx';
import { WhoStep } from './who-step.tsx';

const loadCategories = async (signal: AbortSignal) =>
  (await (await calls()).readCategories(signal)).categories;

/** Filing a complaint in five steps, kept on the device as one goes. */
export const ComplainPage = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const online = useOnline();
  const [categories, retryCategories] = useLoad(useCallback(loadCategories, []));
  const desk = useDraft();
  const files = useEvidence();
  const steps = useSteps(desk, files);
  const filing = useFiling(desk, steps.showProblem);
  const { draft, unanswered } = desk;
  const { step, errors, change } = steps;

  const errorOf = (field: Field): string | undefined => {
    const error = errors[field];
    return error === undefined ? undefined : t(`complain.error.${error}`);
  };
  const fields = { draft, change, errorOf };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (step !== 'check') {
      steps.next();
      return;
    }
    const unfinished = STEPS.find((each) => Object.keys(checkStep(draft, each)).length > 0);
    if (unfinished) steps.go(unfinished);
    else void filing.file(submissionOf(draft, uploadIds(files.evidence)));
  };

  const category =
    categories.status === 'ready' ? categories.value.find(({ code }) => code === draft.category) : undefined;

  return (
    <div className="measure measure-form page">
      <PageHeading page={t('complain.page')} title={t('complain.title')} />
      {!online && (
        <Notice tone="warn">
          <p>{t('complain.offline')}</p>
        </Notice>
      )}
      {unanswered ? (
        <UnansweredPanel filing={filing} onSend={() => void filing.file(unanswered)} />
      ) : (
        <>
          <StepLine step={step} onGo={steps.go} />
          {desk.restored && (
            <Notice tone="info">
              <p>{t('complain.restored')}</p>
            </Notice>
          )}
          <form className="sheet" noValidate onSubmit={submit}>
            <header className="step-heading">
              <p>{t('complain.stepOf', { step: STEPS.indexOf(step) + 1, total: STEPS.length })}</p>
              <h2 id="step-heading" tabIndex={-1}>
                {t(`complain.heading.${step}`)}
              </h2>
            </header>
            <ErrorSummary errors={errors} />
            {step === 'what' && <WhatStep {...fields} categories={categories} onRetry={retryCategories} />}
            {step === 'where' && <WhereStep {...fields} />}
            {step === 'who' && <WhoStep {...fields} />}
            {step === 'evidence' && <EvidenceStep desk={files} error={errorOf('attachments')} />}
            {step === 'check' && (
              <CheckStep
                draft={draft}
                categoryName={category ? inLanguage(category.name, language) : draft.category}
                files={files.evidence.map(({ name }) => name)}
                onEdit={steps.go}
              />
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
          <DraftBar
            savedAt={desk.savedAt}
            unsaved={desk.unsaved}
            onDiscard={() => {
              desk.discard();
              files.clear();
            }}
          />
        </>
      )}
    </div>
  );
};
