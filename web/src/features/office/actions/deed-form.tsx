import { Alert, App, Button, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { inLanguage } from '../../../lib/format.ts';
import { focusActHeading } from '../case/act-heading.ts';
import { useSpeech } from '../language/speech.tsx';
import type { Deed } from './deed.ts';
import { type Draft, draftOf, saveDraft } from './drafts.ts';
import { FieldInput } from './field-input.tsx';
import { fieldsFor } from './fields.ts';
import { prefillOf } from './prefill.ts';
import { requiredMark } from './required-mark.tsx';
import { isStale } from './stale.ts';
import { isConflict, useSendDeed } from './use-send-deed.ts';

type DeedFormProps = {
  readonly deed: Deed;
  readonly complaint: OfficialCase;
  /** The case version the person saw. */
  readonly version: number;
  readonly onWriting: (writing: boolean) => void;
};

/** The form of what was chosen: exactly its fields, its consequence, and what became of sending it. */
export function DeedForm({ deed, complaint, version, onWriting }: DeedFormProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { message, modal } = App.useApp();
  const [form] = Form.useForm<Draft>();
  const sending = useSendDeed(complaint.number, deed, () => {
    onWriting(false);
    focusActHeading();
    void message.success(t('action.done', { outcome: label }));
  });
  const { name, scope, isFinal } = deed;
  const [initial] = useState(() => ({
    ...prefillOf(name, complaint, Date.now()),
    ...draftOf(window.sessionStorage, scope, name),
  }));
  // Whoever has looked at the changes since may send it again.
  const isSeen = isStale(sending.error) && version === complaint.version;
  const label = t(`action.outcome.${name}`);
  const consequence = inLanguage(deed.consequence, language);

  async function send(typed: Draft) {
    onWriting(true);
    const isSure =
      !isFinal ||
      (await modal.confirm({
        title: t('action.confirmTitle', { outcome: label }),
        content: consequence,
        okText: t('action.confirm'),
        cancelText: t('action.cancel'),
        okButtonProps: { danger: true },
      }));
    if (!isSure) return;
    sending.mutate(deed.bodyOf(version, typed));
  }

  return (
    <Form
      form={form}
      name={name}
      layout="vertical"
      requiredMark={requiredMark(t)}
      initialValues={initial}
      onValuesChange={(_changed, typed) => {
        onWriting(true);
        saveDraft(window.sessionStorage, scope, name, typed);
      }}
      onFinish={(typed) => void send(typed)}
      scrollToFirstError={{ focus: true, block: 'center' }}
    >
      {fieldsFor(deed.fields, complaint.procedure).map((field) => (
        <FieldInput key={field.name} field={field} deed={name} complaint={complaint} />
      ))}
      {sending.isError && !isConflict(sending.error) && (
        <Alert
          role="alert"
          type="error"
          title={t('action.failed')}
          description={problemText(sending.error, language)}
        />
      )}
      {sending.isError && isConflict(sending.error) && !isSeen && (
        <Alert
          role="alert"
          type="warning"
          title={isStale(sending.error) ? t('action.stale.refused') : problemText(sending.error, language)}
        />
      )}
      <Button
        type="primary"
        htmlType="submit"
        danger={isFinal}
        loading={sending.isPending}
        block
        size="large"
      >
        {sending.isPending ? t('action.sending') : t('action.submit', { outcome: label })}
      </Button>
      <p className="hint">{t('action.kept')}</p>
    </Form>
  );
}
