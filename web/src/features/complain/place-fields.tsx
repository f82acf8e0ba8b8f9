import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { calls } from '../../lib/calls.ts';
import type { Language } from '../../lib/language.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import type { Draft } from './draft.ts';
import type { StepProps } from './step-props.ts';

/** @param parent Code of a place, or null for the city. */
const useDivisions = (parent: string | null) =>
  useLoad(
    useCallback(async (signal: AbortSignal) => (await calls()).readDivisions(parent, signal), [parent]),
  );
type Divisions = ReturnType<typeof useDivisions>;

/** Name of a place in the language being spoken, as it will be read over. */
const spokenName = (
  places: readonly { code: string; name: string; nameEn: string }[],
  code: string,
  language: Language,
): string => {
  const place = places.find((each) => each.code === code);
  return place ? (language === 'en' ? place.nameEn : place.name) : '';
};

const NO_UNIT = { unitId: '', unitName: '' } satisfies Partial<Draft>;

const CountyField = ({ draft, change, errorOf, divisions }: StepProps & { divisions: Divisions }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [counties, retry] = divisions;
  if (counties.status === 'failed') {
    return <Failure title={t('complain.divisionsFailed')} error={counties.error} onRetry={retry} />;
  }
  const known = counties.status === 'ready' ? counties.value.divisions : [];
  const nameOf = (code: string): string => spokenName(known, code, language);
  return (
    <Field id="county" label={t('complain.countyLabel')} error={errorOf('county')}>
      {(wiring) => (
        <select
          {...wiring}
          value={draft.county}
          onChange={({ target: { value } }) =>
            change({ county: value, countyName: nameOf(value), town: '', townName: '', ...NO_UNIT })
          }
        >
          <option value="">
            {counties.status === 'loading' ? t('site.loading') : t('complain.categoryChoose')}
          </option>
          {known.map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {language === 'en' ? nameEn : name}
            </option>
          ))}
          {counties.status === 'ready' && (
            <option value={counties.value.parent}>{t('complain.cityWide')}</option>
          )}
        </select>
      )}
    </Field>
  );
};

const TownField = ({ draft, change }: StepProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [towns, retry] = useDivisions(draft.county);
  if (towns.status === 'failed') {
    return <Failure title={t('complain.divisionsFailed')} error={towns.error} onRetry={retry} />;
  }
  const known = towns.status === 'ready' ? towns.value.divisions : [];
  const nameOf = (code: string): string => spokenName(known, code, language);
  return (
    <Field id="town" label={t('complain.townLabel')} optional>
      {(wiring) => (
        <select
          {...wiring}
          value={draft.town}
          onChange={({ target: { value } }) => change({ town: value, townName: nameOf(value) })}
        >
          <option value="">{towns.status === 'loading' ? t('site.loading') : t('complain.townAny')}</option>
          {known.map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {language === 'en' ? nameEn : name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
};

/** County, then town; one who can't say stays with the whole city. */
export const PlaceFields = (props: StepProps) => {
  const divisions = useDivisions(null);
  const [counties] = divisions;
  const { county } = props.draft;
  const isCounty =
    counties.status === 'ready' && counties.value.divisions.some(({ code }) => code === county);
  return (
    <div className="field-pair">
      <CountyField {...props} divisions={divisions} />
      {isCounty && <TownField {...props} />}
    </div>
  );
};
