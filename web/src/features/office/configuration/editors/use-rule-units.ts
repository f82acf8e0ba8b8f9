import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { useOrganisations } from '../use-names.ts';

/** What a rule may lead to: the bureau of that name in the complaint's own county, or one unit. */
export function useRuleUnits() {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const all = useOrganisations();
  const handling = all.filter(({ duties }) => duties.includes('handling'));
  const named = (one: { name: string; nameEn: string }) =>
    inLanguage({ zh: one.name, en: one.nameEn }, language);
  const county = new Map(
    handling
      .filter(({ tier }) => tier === 'county')
      .toReversed()
      .map((unit) => [unit.id.replace(/^\d+-/, ''), unit]),
  );
  return [
    ...[...county].toReversed().map(([slug, example]) => ({
      value: `{county}-${slug}`,
      label: t('configuration.routing.ownCounty', { example: named(example) }),
    })),
    ...handling.map((unit) => ({ value: unit.id, label: `${named(unit)}（${unit.id}）` })),
  ];
}
