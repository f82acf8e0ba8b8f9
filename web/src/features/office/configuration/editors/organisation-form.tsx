import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/form.css';
import type { organisationTree } from '../../../../../../shared/contracts/organisation-tree.ts';
import { DUTIES } from '../../../../../../shared/domain/organisations/organisation.ts';
import { ChoiceField, ChoicesField } from '../form/choice-fields.tsx';
import { DayField, TextField } from '../form/text-fields.tsx';
import { today } from '../today.ts';
import { useWords } from '../use-words.ts';

type Organisation = z.output<typeof organisationTree>['organisations'][number];
type Division = { readonly value: string; readonly label: string; readonly tier: Organisation['tier'] };

/** A unit that is being added, in this division. */
export const newUnit = (division: Division | undefined): Organisation => ({
  id: `${division?.value ?? ''}-`,
  kind: 'unit',
  tier: division?.tier ?? 'city',
  division: division?.value ?? '',
  parent: division?.value ?? null,
  name: '',
  nameEn: '',
  duties: ['handling'],
  validFrom: today(),
});

/** An organisation moved into a division: a unit's id begins with the division's code. */
const inDivision = (unit: Organisation, { value: code, tier }: Division): Organisation => ({
  ...unit,
  id: `${code}-${unit.id.split('-').slice(1).join('-')}`,
  division: code,
  parent: code,
  tier,
});

type OrganisationFormProps = {
  readonly path: string;
  readonly organisation: Organisation;
  /** It was not saved yet, so its place and name of id can still be chosen. */
  readonly isNew: boolean;
  readonly divisions: readonly Division[];
  readonly onChange: (organisation: Organisation) => void;
};

/** Name, duties and validity of an organisation. */
export function OrganisationForm({ path, organisation, isNew, divisions, onChange }: OrganisationFormProps) {
  const { t } = useTranslation();
  const words = useWords();
  const change = (changed: Partial<Organisation>) => onChange({ ...organisation, ...changed });
  function endOn(day: string) {
    const { validTo: _, ...rest } = organisation;
    onChange(day === '' ? rest : { ...rest, validTo: day });
  }
  return (
    <>
      {isNew ? (
        <>
          <ChoiceField
            path={`${path}.division`}
            label={t('configuration.organisations.division')}
            value={organisation.division}
            options={divisions}
            onChange={(code) => {
              const division = divisions.find(({ value }) => value === code);
              if (division) onChange(inDivision(organisation, division));
            }}
          />
          <TextField
            path={`${path}.id`}
            label={words('id')}
            hint={t('configuration.organisations.idHint')}
            value={organisation.id}
            onChange={(id) => change({ id })}
          />
        </>
      ) : (
        <p>
          {words('id')} <code>{organisation.id}</code>
        </p>
      )}
      <div className="config-pair">
        <TextField
          path={`${path}.name`}
          label={words('name')}
          value={organisation.name}
          onChange={(name) => change({ name })}
        />
        <TextField
          path={`${path}.nameEn`}
          label={words('nameEn')}
          value={organisation.nameEn}
          onChange={(nameEn) => change({ nameEn })}
        />
      </div>
      {organisation.kind === 'unit' && (
        <ChoicesField
          path={`${path}.duties`}
          label={words('duties')}
          value={organisation.duties}
          options={DUTIES.map((duty) => ({ value: duty, label: words(duty, 'value') }))}
          onChange={(duties) => change({ duties })}
        />
      )}
      <div className="config-pair">
        <DayField
          path={`${path}.validFrom`}
          label={words('validFrom')}
          value={organisation.validFrom}
          onChange={(validFrom) => change({ validFrom })}
        />
        <DayField
          path={`${path}.validTo`}
          label={words('validTo')}
          hint={t('configuration.organisations.lastDayHint')}
          value={organisation.validTo ?? ''}
          onChange={endOn}
        />
      </div>
    </>
  );
}
