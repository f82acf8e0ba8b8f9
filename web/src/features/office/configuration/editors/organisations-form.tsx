import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import type { organisationTree } from '../../../../../../shared/contracts/organisation-tree.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { replaced, without } from '../form/editable.ts';
import { EntryList } from '../form/entry-list.tsx';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';
import { newUnit, OrganisationForm } from './organisation-form.tsx';

type Tree = Omit<z.output<typeof organisationTree>, 'version'>;

/** The divisions and units, each with its first and last day. */
export function OrganisationsForm({ value, before, onChange }: FormProps<Tree>) {
  const { t } = useTranslation();
  const words = useWords();
  const { language } = useSpeech();
  const { organisations } = value;
  const known = before.organisations.length;
  const nameOf = new Map(
    organisations.map(({ id, name, nameEn }) => [id, inLanguage({ zh: name, en: nameEn }, language)]),
  );
  const divisions = organisations
    .filter(({ kind }) => kind === 'division')
    .map(({ id, tier }) => ({ value: id, label: `${nameOf.get(id)}（${id}）`, tier }));
  return (
    <EntryList
      label={words('organisations')}
      entries={organisations.map(({ id, parent, duties, validFrom, validTo }, index) => ({
        key: `${index} ${id}`,
        title: nameOf.get(id) ?? '',
        detail: [
          id,
          ...(parent === null ? [] : [nameOf.get(parent) ?? parent]),
          ...duties.map((duty) => words(duty, 'value')),
          validTo === undefined
            ? t('configuration.organisations.since', { day: validFrom })
            : t('configuration.organisations.between', { from: validFrom, to: validTo }),
        ].join(' · '),
        paths: [`organisations.${index}`],
      }))}
      onAdd={{
        label: t('configuration.organisations.add'),
        add: () => onChange({ organisations: [...organisations, newUnit(divisions[0])] }),
      }}
      // Cases name it: what was saved once gets a last day instead.
      removable={(index) => index >= known}
      onRemove={(index) => onChange({ organisations: without(organisations, index) })}
      form={(index) => {
        const organisation = organisations[index];
        return (
          organisation && (
            <OrganisationForm
              path={`organisations.${index}`}
              organisation={organisation}
              isNew={index >= known}
              divisions={divisions}
              onChange={(changed) => onChange({ organisations: replaced(organisations, index, changed) })}
            />
          )
        );
      }}
    />
  );
}
