import { useTranslation } from 'react-i18next';
import './who-step.css';
import { Choices } from '../../components/choices.tsx';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import { CreditCodeField } from './credit-code-field.tsx';
import { COMPLAINANT_KINDS } from './draft.ts';
import type { StepProps } from './step-props.ts';
import { VisibilityPreview } from './visibility-preview.tsx';

const NAME_LABELS = {
  enterprise: 'enterpriseName',
  person: 'personName',
  'on-behalf': 'behalfName',
} as const;

const Names = (props: StepProps & { kind: keyof typeof NAME_LABELS }) => {
  const { kind, draft, change, errorOf } = props;
  const { t } = useTranslation();
  return (
    <>
      {kind === 'on-behalf' && (
        <Field
          id="agent"
          label={t('complain.agentLabel')}
          hint={t('complain.agentHint')}
          error={errorOf('agent')}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              autoComplete="organization"
              value={draft.agent}
              onChange={(event) => change({ agent: event.target.value })}
            />
          )}
        </Field>
      )}
      {kind !== 'person' && <CreditCodeField {...props} />}
      <Field id="name" label={t(`complain.${NAME_LABELS[kind]}`)} error={errorOf('name')}>
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            autoComplete={kind === 'person' ? 'name' : 'organization'}
            value={draft.name}
            onChange={(event) => change({ name: event.target.value })}
          />
        )}
      </Field>
    </>
  );
};

const Contact = ({ draft, change, errorOf }: StepProps) => {
  const { t } = useTranslation();
  return (
    <fieldset className="contact">
      <legend className="visually-hidden">{t('complain.contactHint')}</legend>
      <p className="hint">{t('complain.contactHint')}</p>
      <div className="field-pair">
        <Field id="phone" label={t('complain.phone')} hint={t('complain.phoneHint')} error={errorOf('phone')}>
          {(wiring) => (
            <input
              {...wiring}
              type="tel"
              autoComplete="tel"
              value={draft.phone}
              onChange={(event) => change({ phone: event.target.value })}
            />
          )}
        </Field>
        <Field id="email" label={t('complain.email')} hint={t('complain.emailHint')} error={errorOf('email')}>
          {(wiring) => (
            <input
              {...wiring}
              type="email"
              autoComplete="email"
              value={draft.email}
              onChange={(event) => change({ email: event.target.value })}
            />
          )}
        </Field>
      </div>
    </fieldset>
  );
};

/** Who complains, and what each reader will see of it. */
export const WhoStep = (props: StepProps) => {
  const { draft, change, help } = props;
  const { t } = useTranslation();
  return (
    <>
      <Choices
        id="kind"
        label={t('complain.kindLabel')}
        value={draft.kind}
        choices={COMPLAINANT_KINDS.map((kind) => ({
          value: kind,
          label: t(`complain.kind.${kind}`),
          hint: t(`complain.kindHint.${kind}`),
        }))}
        onChoose={(kind) => change({ kind })}
      />
      {draft.kind === 'anonymous' ? (
        <Notice tone="info">
          <p>{t('complain.anonymousNote')}</p>
          {draft.urgent && <p>{t('complain.urgentAnonymous')}</p>}
        </Notice>
      ) : (
        <>
          <Names {...props} kind={draft.kind} />
          <Contact {...props} />
          {!help && (
            <TickBox
              id="consent"
              label={t('complain.consentLabel')}
              hint={t('complain.consentHint')}
              checked={draft.consentToDisclose}
              onChange={(consentToDisclose) => change({ consentToDisclose })}
            />
          )}
        </>
      )}
      {!help && <VisibilityPreview draft={draft} />}
    </>
  );
};
