import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './unit-search.css';
import type { Unit } from '../../../../shared/contracts/reference-data.ts';
import { Failure } from '../../components/failure.tsx';
import { Field } from '../../components/field.tsx';
import { calls } from '../../lib/calls.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import type { StepProps } from './step-props.ts';

/** A search starts when the person pauses. */
const PAUSE_MS = 250;
const SHOWN = 8;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const useUnits = (division: string, words: string) =>
  useLoad(
    useCallback(
      async (signal: AbortSignal): Promise<Unit[]> => {
        await pause(words === '' ? 0 : PAUSE_MS);
        if (signal.aborted) return [];
        return (await (await calls()).searchUnits(division, words, signal)).units;
      },
      [division, words],
    ),
  );

const Found = ({ units, onChoose }: { units: Unit[]; onChoose: (unit: Unit) => void }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <>
      <p className="hint" role="status">
        {units.length === 0 ? t('complain.unitNone') : t('complain.unitFound', { count: units.length })}
      </p>
      <ul className="found">
        {units.slice(0, SHOWN).map((unit) => (
          <li key={unit.id}>
            <button type="button" onClick={() => onChoose(unit)}>
              {language === 'en' ? unit.nameEn : unit.name}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** Finds the unit by part of its name, within the place chosen above. */
export const UnitSearch = ({ draft, change, errorOf }: StepProps) => {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [units, retry] = useUnits(draft.county, words.trim().slice(0, 40));
  const language = useLanguage();
  if (draft.unitId !== '') {
    return (
      <p className="chosen">
        <span>{t('complain.unitChosen', { name: draft.unitName })}</span>
        <button
          type="button"
          className="button button-quiet"
          onClick={() => change({ unitId: '', unitName: '' })}
        >
          {t('complain.unitChange')}
        </button>
      </p>
    );
  }
  const choose = (unit: Unit): void =>
    change({ unitId: unit.id, unitName: language === 'en' ? unit.nameEn : unit.name });
  return (
    <Field
      id="against"
      label={t('complain.unitLabel')}
      hint={t('complain.unitHint')}
      error={errorOf('against')}
      aside={
        <>
          {units.status === 'loading' && <p className="hint">{t('complain.unitSearching')}</p>}
          {units.status === 'failed' && (
            <Failure title={t('complain.unitFailed')} error={units.error} onRetry={retry} />
          )}
          {units.status === 'ready' && <Found units={units.value} onChoose={choose} />}
        </>
      }
    >
      {(wiring) => (
        <input {...wiring} type="search" value={words} onChange={(event) => setWords(event.target.value)} />
      )}
    </Field>
  );
};
