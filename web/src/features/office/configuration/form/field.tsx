import { type ReactNode, useId } from 'react';
import './field.css';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { faultWords } from './fault-words.ts';
import { controlId, useFaults } from './faults.ts';

/** What a control takes so that its label, hint and faults belong to it. */
export type Control = {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
  readonly status?: 'error';
};

export type FieldProps = {
  /** Path of the value from the root of what is edited. */
  readonly path: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
};

/** A label, a control, and below it what is wrong there. */
export function Field({
  path,
  label,
  hint,
  children,
}: FieldProps & { readonly children: (control: Control) => ReactNode }) {
  const { language } = useSpeech();
  const faults = useFaults(path);
  const notes = useId();
  const described = hint !== undefined || faults.length > 0;
  const control: Control = {
    id: controlId(path),
    ...(described && { 'aria-describedby': notes }),
    ...(faults.length > 0 && { 'aria-invalid': true, status: 'error' }),
  };
  return (
    <div className="config-field">
      <label htmlFor={control.id}>{label}</label>
      {children(control)}
      {described && (
        <div id={notes} className="config-notes">
          {hint !== undefined && <p className="hint">{hint}</p>}
          {faults.map(({ path: at, message }) => (
            <p key={`${at} ${message}`} className="config-fault">
              {inLanguage(faultWords(message), language)}
            </p>
          ))}
        </div>
      )}
    </div>
  );
}
