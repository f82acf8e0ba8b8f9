import { Button, Form, Modal } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorklistRow } from '../../../../../shared/contracts/worklist.ts';
import type { Draft } from '../actions/drafts.ts';
import { FieldInput } from '../actions/field-input.tsx';
import { fieldsOf } from '../actions/fields.ts';
import { requiredMark } from '../actions/required-mark.tsx';
import { filledIn } from '../actions/typed-values.ts';
import { type BulkOutcome, hasChanged } from './bulk.ts';
import { BulkList } from './bulk-list.tsx';
import { useBulk } from './use-bulk.ts';

type BulkDialogProps = {
  readonly outcome: BulkOutcome;
  /** What is still to be decided; those that are done leave it. */
  readonly rows: readonly WorklistRow[];
  /** Division of the unit that decides, where the choice of units begins. */
  readonly division: string;
  readonly onDone: (taskId: string) => void;
  readonly onClose: () => void;
};

/** One decision for many tasks: says what happens, shows how far it is, and what became of each. */
export function BulkDialog({ outcome, rows, division, onDone, onClose }: BulkDialogProps) {
  const { t } = useTranslation();
  const [form] = Form.useForm<Draft>();
  const [listed] = useState(rows);
  const { results, isRunning, run, stop } = useBulk(onDone);
  const fields = fieldsOf(outcome);
  const label = t(`action.outcome.${outcome}`);
  // As they were when the dialog opened: what has changed since then is not decided with the others.
  const left = listed.filter(
    ({ taskId }) => rows.some((row) => row.taskId === taskId) && !hasChanged(results.get(taskId)),
  );
  const isOver = left.length === 0;
  const closing = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOver && !isRunning) closing.current?.focus();
  }, [isOver, isRunning]);
  const nothing = {
    number: '',
    division,
    against: { organisationId: null, name: '' },
    refusalReasons: [],
  };
  return (
    <Modal
      open
      title={t('desk.bulk.title', { outcome: label, count: listed.length })}
      onCancel={onClose}
      closable={!isRunning}
      mask={{ closable: false }}
      keyboard={!isRunning}
      footer={[
        isRunning ? (
          <Button key="stop" onClick={stop}>
            {t('desk.bulk.stop')}
          </Button>
        ) : (
          <Button key="close" ref={closing} onClick={onClose}>
            {results.size > 0 ? t('desk.bulk.close') : t('action.cancel')}
          </Button>
        ),
        !isOver && (
          <Button key="go" type="primary" loading={isRunning} onClick={() => form.submit()}>
            {results.size > 0 && !isRunning
              ? t('desk.bulk.again', { count: left.length })
              : t('desk.bulk.go', { outcome: label, count: left.length })}
          </Button>
        ),
      ]}
    >
      <p>{t(`desk.bulk.consequence.${outcome}`)}</p>
      <Form
        form={form}
        name={`bulk-${outcome}`}
        layout="vertical"
        requiredMark={requiredMark(t)}
        disabled={isRunning || isOver}
        initialValues={outcome === 'dispatched' ? { level: 'general' } : {}}
        onFinish={(typed) => void run(left, { outcome, ...filledIn(fields, typed) })}
      >
        {fields.map((field) => (
          <FieldInput key={field.name} field={field} deed={outcome} complaint={nothing} />
        ))}
      </Form>
      <BulkList rows={listed} results={results} />
    </Modal>
  );
}
