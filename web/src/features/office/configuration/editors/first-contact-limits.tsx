import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { servicePolicy } from '../../../../../../shared/contracts/configuration.ts';
import { TickField } from '../form/choice-fields.tsx';
import { DurationField } from '../form/number-fields.tsx';
import { useWords } from '../use-words.ts';

type Limits = z.output<typeof servicePolicy>['firstContact'];

type FirstContactLimitsProps = {
  readonly value: Limits;
  /** What a limit begins with that there was none of. */
  readonly begin: NonNullable<Limits['urgent']>;
  readonly onChange: (value: Limits) => void;
};

/** The limits of the first contact, each of which a city may do without. */
export function FirstContactLimits({ value, begin, onChange }: FirstContactLimitsProps) {
  const { t } = useTranslation();
  const words = useWords();
  return (['urgent', 'other'] as const).map((name) => {
    const limit = value[name];
    const change = (changed: Limits['urgent']) => onChange({ ...value, [name]: changed });
    return (
      <div key={name}>
        <TickField
          label={t('configuration.policy.contactLimited', { which: words(name) })}
          value={limit !== null}
          onChange={(limited) => change(limited ? begin : null)}
        />
        {limit && (
          <DurationField path={`firstContact.${name}`} label={words(name)} value={limit} onChange={change} />
        )}
      </div>
    );
  });
}
