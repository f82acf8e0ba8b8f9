import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './decision.css';
import { Field } from '../form/field.tsx';
import { isNote, NoteField } from './note-field.tsx';

/** What is decided about a new version besides its value. */
export type Decision = { readonly note: string; readonly effectiveFrom: string | undefined };

type DecisionFormProps = {
  /** Chosen instant, undefined for at once. */
  readonly effectiveFrom: string | undefined;
  readonly onEffectiveFrom: (at: string | undefined) => void;
  /** A kind whose entries carry their own dates takes effect at once. */
  readonly canWait: boolean;
  readonly isReady: boolean;
  readonly isSaving: boolean;
  readonly label: string;
  readonly onSave: (note: string) => void;
  readonly onBack: () => void;
};

/** An instant as the control for local time (Asia/Shanghai) has it, and back. */
const localOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16);
const instantOf = (local: string): string | undefined => {
  const ms = Date.parse(`${local}:00+08:00`);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
};
const tomorrow = (): string =>
  `${localOf(new Date(Date.now() + 86_400_000).toISOString()).slice(0, 10)}T00:00`;

/** From when it applies and why, and the button that saves. */
export function DecisionForm(props: DecisionFormProps) {
  const { effectiveFrom, onEffectiveFrom, canWait, isReady, isSaving, label, onSave, onBack } = props;
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  return (
    <form
      className="config-decision"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note.trim());
      }}
    >
      <fieldset className="config-when">
        <legend>{t('configuration.check.when')}</legend>
        <Radio.Group
          value={effectiveFrom === undefined ? 'now' : 'later'}
          onChange={({ target }) =>
            onEffectiveFrom(target.value === 'now' ? undefined : instantOf(tomorrow()))
          }
        >
          <Radio value="now">{t('configuration.check.now')}</Radio>
          <Radio value="later" disabled={!canWait}>
            {t('configuration.check.later')}
          </Radio>
        </Radio.Group>
        {!canWait && <p className="hint">{t('configuration.check.ownDates')}</p>}
        {effectiveFrom !== undefined && (
          <Field path="effectiveFrom" label={t('configuration.check.from')}>
            {(control) => (
              <Input
                {...control}
                type="datetime-local"
                required
                value={localOf(effectiveFrom)}
                onChange={({ target }) => onEffectiveFrom(instantOf(target.value) ?? effectiveFrom)}
              />
            )}
          </Field>
        )}
      </fieldset>
      <NoteField label={t('configuration.check.note')} value={note} onChange={setNote} />
      <div className="config-bar">
        <Button onClick={onBack}>{t('configuration.check.back')}</Button>
        <Button type="primary" htmlType="submit" loading={isSaving} disabled={!isReady || !isNote(note)}>
          {label}
        </Button>
      </div>
    </form>
  );
}
