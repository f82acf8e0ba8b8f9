import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import './field-input.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { useNow } from '../time/use-now.ts';
import { CaseInput } from './case-input.tsx';
import { CommitmentSelect } from './commitment-select.tsx';
import { DurationInput } from './duration-input.tsx';
import { CHOICES, type Field } from './fields.ts';
import { type DraftInstalment, dayAfter, faultOfDraft } from './instalments.ts';
import { InstalmentsInput } from './instalments-input.tsx';
import { minuteOf } from './local-minute.ts';
import { MoneyInput } from './money-input.tsx';
import { PaymentSelect } from './payment-select.tsx';
import { ReasonSelect } from './reason-select.tsx';
import { problemOf } from './typed-values.ts';
import { UnitPicker } from './unit-picker.tsx';
import { UnitsPicker } from './units-picker.tsx';

type FieldInputProps = {
  readonly field: Field;
  /** Name of the deed that the form is for. */
  readonly deed: string;
  /** What the input has to know of the case, or of the cases. */
  readonly complaint: Pick<OfficialCase, 'number' | 'division' | 'against' | 'refusalReasons'>;
};

/** What a plan is made of, while it is being written. */
type Plan = {
  readonly debt?: number | null;
  readonly paid?: number | null;
  readonly instalments?: readonly DraftInstalment[];
};

/** Up to here choices stand side by side; more of them open as a list. */
const FEW = 4;

function Choice({ field, ...control }: { field: Field }) {
  const { t } = useTranslation();
  const options = (CHOICES[field.name] ?? []).map((value) => ({
    value,
    label: field.name === 'level' ? t(`level.${value}`) : t(`action.${field.name}.${value}`),
  }));
  return options.length > FEW ? (
    <Select {...control} options={options} placeholder={t('action.invalid.choose')} />
  ) : (
    <Radio.Group
      {...control}
      aria-label={t(`action.field.${field.name}`)}
      options={options}
      optionType="button"
    />
  );
}

/** Label and explanation of a field: in some forms it means something of its own. */
function useWords({ name }: Field, deed: string): { label: string; help: string } {
  const { t } = useTranslation();
  return {
    label: t(`action.fieldOf.${deed}.${name}`, { defaultValue: t(`action.field.${name}`) }),
    help: t(`action.helpOf.${deed}.${name}`, {
      defaultValue: t(`action.help.${name}`, { defaultValue: '' }),
    }),
  };
}

/** Most co-handling units that the contract takes. */
const MOST_UNITS = 8;

/** One field of an action's form with its label, help and the contract's checks. */
export function FieldInput({ field, deed, complaint }: FieldInputProps) {
  const { t } = useTranslation();
  const { label, help } = useWords(field, deed);
  const leadUnit = Form.useWatch<string | undefined>('leadUnit');
  const form = Form.useFormInstance<Plan>();
  const now = useNow();
  const tomorrow = dayAfter(now);
  const planProblem = () => {
    if (field.kind !== 'instalments') return null;
    const { debt, paid, instalments } = form.getFieldsValue();
    const key = faultOfDraft(debt, paid, instalments ?? [], Date.now());
    return key && { key, values: {} };
  };
  const check = (_rule: unknown, value: unknown) => {
    const problem = problemOf(field, value) ?? planProblem();
    return problem === null
      ? Promise.resolve()
      : Promise.reject(new Error(t(`action.invalid.${problem.key}`, { ...problem.values })));
  };
  if (field.kind === 'switch') {
    return (
      <Form.Item name={field.name} valuePropName="checked" extra={help}>
        <Checkbox>{label}</Checkbox>
      </Form.Item>
    );
  }
  const inputs = {
    choice: <Choice field={field} />,
    reason: <ReasonSelect reasons={complaint.refusalReasons} />,
    line: <Input aria-required={field.required} />,
    paragraph: (
      <Input.TextArea
        aria-required={field.required}
        className={field.name === 'note' ? 'grows grows-little' : 'grows'}
        rows={field.name === 'note' ? 2 : 4}
      />
    ),
    unit: (
      <UnitPicker
        aria-required={field.required}
        division={complaint.division}
        excluded={complaint.against.organisationId}
      />
    ),
    units: (
      <UnitsPicker
        division={complaint.division}
        excluded={[complaint.against.organisationId, leadUnit]}
        most={MOST_UNITS}
      />
    ),
    duration: <DurationInput />,
    case: <CaseInput number={complaint.number} />,
    money: <MoneyInput aria-required={field.required} />,
    day: <Input type="date" min={tomorrow} aria-required={field.required} />,
    moment: <Input type="datetime-local" max={minuteOf(now)} aria-required={field.required} />,
    instalments: <InstalmentsInput />,
    commitment: <CommitmentSelect number={complaint.number} />,
    payment: <PaymentSelect number={complaint.number} />,
  };
  return (
    <Form.Item
      name={field.name}
      label={label}
      required={field.required}
      rules={[{ validator: check }]}
      validateTrigger="onBlur"
      extra={help}
    >
      {inputs[field.kind]}
    </Form.Item>
  );
}
