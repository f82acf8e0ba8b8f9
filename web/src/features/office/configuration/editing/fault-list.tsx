import { useTranslation } from 'react-i18next';
import './fault-list.css';
import type { FieldError } from '../../../../../../shared/contracts/problem-document.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { faultWords } from '../form/fault-words.ts';
import { useWords } from '../use-words.ts';

type FaultListProps = {
  readonly faults: readonly FieldError[];
  /** Leads to the field; without it the list only tells. */
  readonly onSeek?: (path: string) => void;
};

/** Everything that is wrong, with the place in words. */
export function FaultList({ faults, onSeek }: FaultListProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const words = useWords();
  const placeOf = (path: string) =>
    path
      .split('.')
      .map((step, index, steps) =>
        // Entries of a list are counted from one; a year is called by its number.
        /^\d+$/.test(step) && steps[index - 1] !== 'years' ? String(Number(step) + 1) : words(step),
      )
      .join(' · ');
  return (
    <div role="alert" className="config-faults">
      <p>
        <strong>{t('configuration.form.faults', { count: faults.length })}</strong>
      </p>
      <ul>
        {faults.map(({ path, message }) => {
          const text = [
            ...(path === '' ? [] : [placeOf(path)]),
            inLanguage(faultWords(message), language),
          ].join(language === 'en' ? ': ' : '：');
          return (
            <li key={`${path} ${message}`}>
              {onSeek ? (
                <button type="button" className="config-seek" onClick={() => onSeek(path)}>
                  {text}
                </button>
              ) : (
                text
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
