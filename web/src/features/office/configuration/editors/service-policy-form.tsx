import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/form.css';
import type { servicePolicy } from '../../../../../../shared/contracts/configuration.ts';
import { APPROVERS } from '../../../../../../shared/domain/complaints/approvals/approval.ts';
import { ChoiceField } from '../form/choice-fields.tsx';
import { DurationField, NumberField } from '../form/number-fields.tsx';
import { useWords } from '../use-words.ts';
import { FirstContactLimits } from './first-contact-limits.tsx';
import type { FormProps } from './kind-editor.tsx';

type Policy = Omit<z.output<typeof servicePolicy>, 'version'>;
type Durations = Policy['durations'];
type Limit = Exclude<keyof Durations, 'handle'>;

/** Limits in the order of a case's life; what has no place of its own stands last. */
const GROUPS: Readonly<Record<string, readonly Limit[]>> = {
  way: ['accept', 'acceptUrgent', 'dispatch', 'sign', 'return', 'reply', 'visit'],
  aside: ['supplement', 'adjudicate', 'decide', 'reconsider', 'reconsiderWithin', 'assist', 'referral'],
  approval: ['approve', 'extensionMost', 'suspensionMost', 'unmasking'],
  followed: ['arrearsDispatch', 'arrearsHandle', 'arrearsExtensionMost', 'commitmentReply', 'reopenWithin'],
};
const PLACED = new Set<string>(Object.values(GROUPS).flat());

const isLimit = (name: string): name is Limit => name !== 'handle';

/** Limits, tries and who approves what. */
export function ServicePolicyForm({ value, onChange }: FormProps<Policy>) {
  const { t } = useTranslation();
  const words = useWords();
  const { durations, approvers } = value;
  const changeDurations = (changed: Partial<Durations>) =>
    onChange({ ...value, durations: { ...durations, ...changed } });
  const unplaced = Object.keys(durations).filter((name) => isLimit(name) && !PLACED.has(name));
  const groups = { ...GROUPS, ...(unplaced.length > 0 && { other: unplaced.filter(isLimit) }) };
  return (
    <>
      {Object.entries(groups).map(([group, names]) => (
        <section key={group} aria-labelledby={`policy-${group}`}>
          <h2 id={`policy-${group}`}>{t(`configuration.policy.${group}`)}</h2>
          <div className="config-grid">
            {names.map((name) => (
              <DurationField
                key={name}
                path={`durations.${name}`}
                label={words(name)}
                value={durations[name]}
                onChange={(limit) => changeDurations({ [name]: limit })}
              />
            ))}
            {group === 'way' &&
              (['simple', 'general', 'complex'] as const).map((level) => (
                <DurationField
                  key={level}
                  path={`durations.handle.${level}`}
                  label={`${words('handle')} · ${words(level)}`}
                  value={durations.handle[level]}
                  onChange={(limit) => changeDurations({ handle: { ...durations.handle, [level]: limit } })}
                />
              ))}
          </div>
        </section>
      ))}
      <section aria-labelledby="policy-contact">
        <h2 id="policy-contact">{words('firstContact')}</h2>
        <div className="config-grid">
          <FirstContactLimits
            value={value.firstContact}
            begin={durations.acceptUrgent}
            onChange={(firstContact) => onChange({ ...value, firstContact })}
          />
        </div>
      </section>
      <section aria-labelledby="policy-counts">
        <h2 id="policy-counts">{t('configuration.policy.counts')}</h2>
        <div className="config-grid">
          {Object.entries(value).map(([name, count]) =>
            typeof count === 'number' ? (
              <NumberField
                key={name}
                path={name}
                label={words(name)}
                min={0}
                step={name.endsWith('Share') ? 'any' : 1}
                value={count}
                onChange={(changed) => onChange({ ...value, [name]: changed })}
              />
            ) : null,
          )}
        </div>
      </section>
      <section aria-labelledby="policy-approvers">
        <h2 id="policy-approvers">{words('approvers')}</h2>
        <div className="config-grid">
          {Object.entries(approvers).map(([kind, approver]) => (
            <ChoiceField
              key={kind}
              path={`approvers.${kind}`}
              label={words(kind)}
              value={approver}
              options={APPROVERS.map((one) => ({ value: one, label: words(one, 'value') }))}
              onChange={(chosen) => onChange({ ...value, approvers: { ...approvers, [kind]: chosen } })}
            />
          ))}
        </div>
      </section>
    </>
  );
}
