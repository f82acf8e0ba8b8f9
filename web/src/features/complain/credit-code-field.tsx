import { useTranslation } from 'react-i18next';
import { checkCreditCode, normaliseCreditCode } from '../../../../shared/domain/identifiers/credit-code.ts';
import { Field } from '../../components/field.tsx';
import { Icon } from '../../components/icon.tsx';
import { TickBox } from '../../components/tick-box.tsx';
import type { StepProps } from './step-props.ts';

const LENGTH = 18;

/** The credit code, checked while it is typed; a well-formed one that fails its check character may be confirmed. */
export const CreditCodeField = ({ draft, change, errorOf }: StepProps) => {
  const { t } = useTranslation();
  const { creditCode, creditCodeConfirmed, kind } = draft;
  const check = checkCreditCode(creditCode);
  const complete = normaliseCreditCode(creditCode).length >= LENGTH;
  const failsCheck = !check.ok && check.reason === 'check-character';
  const liveError =
    complete && !check.ok && !(failsCheck && creditCodeConfirmed)
      ? t(
          `complain.error.${failsCheck ? 'creditCodeCheck' : check.reason === 'length' ? 'creditCodeLength' : 'creditCodeAlphabet'}`,
        )
      : undefined;
  return (
    <>
      <Field
        id="creditCode"
        label={t('complain.creditCode')}
        hint={t('complain.creditCodeHint')}
        error={liveError ?? errorOf('creditCode')}
        optional={kind === 'on-behalf'}
        aside={
          <p className="field-good" role="status">
            {check.ok && (
              <>
                <Icon name="check" />
                {t('complain.creditCodeGood')}
              </>
            )}
          </p>
        }
      >
        {(wiring) => (
          <input
            {...wiring}
            type="text"
            className="code-input"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            value={creditCode}
            onChange={(event) => change({ creditCode: event.target.value, creditCodeConfirmed: false })}
          />
        )}
      </Field>
      {failsCheck && (
        <TickBox
          id="creditCodeConfirmed"
          label={t('complain.creditCodeConfirm')}
          hint={t('complain.creditCodeConfirmHint')}
          checked={creditCodeConfirmed}
          onChange={(confirmed) => change({ creditCodeConfirmed: confirmed })}
        />
      )}
    </>
  );
};
