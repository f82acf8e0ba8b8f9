import { useTranslation } from 'react-i18next';
import type { SlaBoard } from '../../../../../shared/contracts/board.ts';
import { formatRate } from '../../../lib/format.ts';
import { figureOf, isSmallSample, type Measure } from './measures.ts';

type FigureProps = { readonly counts: SlaBoard['total']; readonly measure: Measure };

/** A figure as a text, e.g. `12` or `66.7%`. */
export function useFigureText(): (counts: SlaBoard['total'], measure: Measure) => string {
  const { t } = useTranslation();
  return (counts, measure) => {
    const figure = figureOf(counts, measure);
    return typeof figure === 'number' ? String(figure) : (formatRate(figure) ?? t('board.noSample'));
  };
}

/** A figure; a share stands above its numerator and denominator and says when the sample is small. */
export function Figure({ counts, measure }: FigureProps) {
  const { t } = useTranslation();
  const textOf = useFigureText();
  const figure = figureOf(counts, measure);
  const text = <span className="figure-value">{textOf(counts, measure)}</span>;
  if (typeof figure === 'number') return text;
  const { numerator, denominator } = figure;
  return (
    <>
      {text}
      <span className="figure-parts">
        {t('board.of', { numerator, denominator })}
        {isSmallSample(figure) && (
          <span className="small-sample" title={t('board.smallSample')}>
            {t('board.smallSampleShort')}
          </span>
        )}
      </span>
    </>
  );
}
