import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionView, OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { completionOf } from './completion.ts';
import { type Draft, draftOf, saveDraft } from './drafts.ts';
import { FieldInput } from './field-input.tsx';
import { fieldsOf } from './fields.ts';
import { prefillOf } from './prefill.ts';
import { isConflict, useCompleteTask } from './use-complete-task.ts';

/** Outcomes that end or send back: asked once more, saying what happens. */
const CONFIRMED: readonly string[] = ['refused', 'returned', 'rejected', 'dissatisfied'];

type ActionFormProps = {
  readonly action: ActionView;
  readonly complaint: OfficialCase;
  /** The case version the person saw. */
  readonly version: number;
  readonly onWriting: (writing: boolean) => void;
};

/** The form of one action: exactly its fields, its consequence, and what became of sending it. */
export function ActionForm({ action, complaint, version, onWriting }: ActionFormProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<Draft>();
  const complete = useCompleteTask(complaint.number, action.taskId, () => {
    onWriting(false);
    void message.success(t('action.done', { outcome: label }));
  });
  const { outcome, taskId } = action;
  const [initial] = useState(() => ({
    ...prefillOf(outcome, complaint),
    ...draftOf(window.sessionStorage, taskId, outcome),
  }));
  const label = t(`action.outcome.${outcome}`);
  const consequence = inLanguage(action.consequence, language);

  async function send(typed: Draft) {
    onWriting(true);
    const isSure =
      !CONFIRMED.includes(outcome) ||
      (await modal.confirm({
        title: t('action.confirmTitle', { outcome: label }),
        content: consequence,
        okText: t('action.confirm'),
        cancelText: t('action.cancel'),
        okButtonProps: { danger: true },
      }));
    if (!isSure) return;
    complete.mutate(completionOf(outcome, version, typed));
  }

  return (
    <Form
      form={form}
      name={`${outcome}`}
      layout="vertical"
      requiredMark={(text, { required }) => (
        <>
          {text}
          <span className="field-need">{required ? t('action.required') : t('action.optional')}</span>
        </>
      )}
      initialValues={initial}
      onValuesChange={(_changed, typed) => {
        onWriting(true);
        saveDraft(window.sessionStorage, taskId, outcome, typed);
      }}
      onFinish={(typed) => void send(typed)}
      scrollToFirstError={{ focus: true, block: 'center' }}
    >
      {fieldsOf(outcome).map((field) => (
        <FieldInput key={field.name} field={field} outcome={outcome} complaint={complaint} />
      ))}
      {complete.isError && !isConflict(complete.error) && (
        <Alert
          role="alert"
          type="error"
          title={t('action.failed')}
          description={problemText(complete.error, language)}
        />
      )}
      {complete.isError && isConflict(complete.error) && (
        <Alert role="alert" type="warning" title={problemText(complete.error, language)} />
      )}
      <Button
        type="primary"
        htmlType="submit"
        danger={CONFIRMED.includes(outcome)}
        loading={complete.isPending}
        block
        size="large"
      >
        {complete.isPending ? t('action.sending') : t('action.submit', { outcome: label })}
      </Button>
      <p className="hint">{t('action.kept')}</p>
    </Form>
  );
}
