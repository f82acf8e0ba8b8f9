import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';

/** What an input needs to be tied to its label, hint and error. */
export interface FieldWiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
  /** Stands under the input, e.g. a count or a confirmation. */
  aside?: ReactNode;
  children: (wiring: FieldWiring) => ReactNode;
}

/** A label, a hint, an input and what is wrong with it, in this order for eyes and screen readers alike. */
export const Field = ({ id, label, hint, error, optional = false, aside, children }: FieldProps) => {
  const { t } = useTranslation();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>
        {label}
        {optional && <span className="optional">{t('site.optional')}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={id}>{error}</FieldError>}
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {aside}
    </div>
  );
};

/** The sentence that says what is wrong with a field. */
export const FieldError = ({ id, children }: { id: string; children: string }) => (
  <p className="field-error" id={`${id}-error`}>
    <Icon name="warn" />
    {children}
  </p>
);
