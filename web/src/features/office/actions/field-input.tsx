import { Checkbox, Form, Input, Radio, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { problemOf } from './completion.ts';
import { CHOICES, type Field } from './fields.ts';
import { UnitPicker } from './unit-picker.tsx';

type FieldInputProps = { readonly field: Field; readonly outcome: string; readonly complaint: OfficialCase };

/** Up to here choices stand side by side; more of them open as a list. */
const FEW = 4;

function Choice({ field, ...control }: { field: Field }) {
  const { t } = useTranslation();
  const options = (CHOICES[field.name] ?? []).map((value) => ({
    value,
    label: t(field.name === 'level' ? `level.${value}` : `action.${field.name}.${value}`),
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

/** The explanation under a field, if it has one. */
function useHelp(field: Field, outcome: string): string {
  const { t } = useTranslation();
  if (field.name === 'reason' && outcome === 'refused') return t('action.help.reasonRefused');
  return t(`action.help.${field.name}`, { defaultValue: '' });
}

/** One field of an action's form with its label, help and the contract's checks. */
export function FieldInput({ field, outcome, complaint }: FieldInputProps) {
  const { t } = useTranslation();
  const help = useHelp(field, outcome);
  const check = (_rule: unknown, value: unknown) => {
    const problem = problemOf(field, value);
    return problem === null
      ? Promise.resolve()
      : Promise.reject(new Error(t(`action.invalid.${problem.key}`, { ...problem.values })));
  };
  if (field.kind === 'switch') {
    return (
      <Form.Item name={field.name} valuePropName="checked" extra={help}>
        <Checkbox>{t(`action.field.${field.name}`)}</Checkbox>
      </Form.Item>
    );
  }
  const inputs = {
    choice: <Choice field={field} />,
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
  };
  return (
    <Form.Item
      name={field.name}
      label={t(`action.field.${field.name}`)}
      required={field.required}
      rules={[{ validator: check }]}
      validateTrigger="onBlur"
      extra={help}
    >
      {inputs[field.kind]}
    </Form.Item>
  );
}
