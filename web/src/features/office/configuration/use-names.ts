import { useMemo } from 'react';
import type * as z from 'zod';
import { taxonomy } from '../../../../../shared/contracts/configuration.ts';
import { organisationTree } from '../../../../../shared/contracts/organisation-tree.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { useInEffect } from './use-configuration.ts';

type Organisation = z.output<typeof organisationTree>['organisations'][number];

/** The organisations in effect; none until they are read. */
export function useOrganisations(): readonly Organisation[] {
  const { data } = useInEffect('organisations');
  return useMemo(
    () => (data ? organisationTree.parse({ ...data.value, version: 1 }).organisations : []),
    [data],
  );
}

/** Names of organisations in the language being spoken, with the id for who knows it. */
export function useOrganisationOptions(which: (organisation: Organisation) => boolean) {
  const { language } = useSpeech();
  return useOrganisations()
    .filter(which)
    .map(({ id, name, nameEn }) => ({
      value: id,
      label: `${inLanguage({ zh: name, en: nameEn }, language)}（${id}）`,
    }));
}

/** The categories in effect by their codes. */
export function useCategoryOptions() {
  const { language } = useSpeech();
  const { data } = useInEffect('taxonomy');
  return useMemo(
    () =>
      data
        ? taxonomy
            .parse({ ...data.value, version: 1 })
            .categories.map(({ code, name }) => ({ value: code, label: inLanguage(name, language) }))
        : [],
    [data, language],
  );
}
