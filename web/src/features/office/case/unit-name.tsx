import type { Unit } from '../../../../../shared/contracts/reference-data.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

/** A unit's name in the language being spoken. */
export function UnitName({ unit }: { unit: Unit }) {
  const { language } = useSpeech();
  return <>{inLanguage({ zh: unit.name, en: unit.nameEn }, language)}</>;
}
