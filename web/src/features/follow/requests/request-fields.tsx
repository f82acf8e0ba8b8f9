import { useTranslation } from 'react-i18next';
import { Choices } from '../../../components/choices.tsx';
import { Field } from '../../../components/field.tsx';
import { isAboutPayment, mostOf, needsText, type RequestFaults, takesText } from './check-request.ts';
import { PaymentChoice } from './payment-choice.tsx';
import type { PaymentView } from './payments-of.ts';
import { type RequestDraft, SATISFACTIONS } from './request-draft.ts';
import type { RequestKind } from './request-kinds.ts';

interface RequestFieldsProps {
  kind: RequestKind;
  draft: RequestDraft;
  faults: RequestFaults;
  /** The payments that it can be about. */
  payments: readonly PaymentView[];
  change: (part: Partial<Pick<RequestDraft, 'text' | 'satisfaction' | 'payment'>>) => void;
}

/** What is written in a request: a choice where it is a rating or about a payment, and a text. */
export const RequestFields = ({ kind, draft, faults, payments, change }: RequestFieldsProps) => {
  const { t } = useTranslation();
  const words = (key: string) => t(`follow.request.${kind}.${key}`);
  const fault = (of: RequestFaults['text']) => of && t(`follow.request.fault.${of}`, { most: mostOf(kind) });
  const isAsked = needsText(kind, draft);
  return (
    <>
      {kind === 'rate' && (
        <Choices
          id="satisfaction"
          label={words('choice')}
          value={draft.satisfaction}
          choices={SATISFACTIONS.map((value) => ({
            value,
            label: words(value),
            hint: words(`${value}Hint`),
          }))}
          error={fault(faults.satisfaction)}
          onChoose={(satisfaction) => change({ satisfaction })}
        />
      )}
      {isAboutPayment(kind) && (
        <PaymentChoice
          label={words('choice')}
          payments={payments}
          value={draft.payment}
          error={fault(faults.payment)}
          onChoose={(payment) => change({ payment })}
        />
      )}
      {takesText(kind) && (
        <Field
          id="request-text"
          label={words(kind === 'rate' && isAsked ? 'labelAsked' : 'label')}
          hint={words('hint')}
          error={fault(faults.text)}
          optional={!isAsked}
        >
          {(wiring) => (
            <textarea
              {...wiring}
              rows={kind === 'supplement' ? 9 : 5}
              aria-required={isAsked}
              value={draft.text}
              onChange={(event) => change({ text: event.target.value })}
            />
          )}
        </Field>
      )}
    </>
  );
};
