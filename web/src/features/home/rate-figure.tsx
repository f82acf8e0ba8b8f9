import { useTranslation } from 'react-i18next';
import type { Rate } from '../../../../shared/contracts/board.ts';
import { formatRate } from '../../lib/format.ts';

/** A share with its numerator and denominator, as a figure and as a bar. */
export const RateFigure = ({ measure, rate }: { measure: string; rate: Rate }) => {
  const { t } = useTranslation();
  return (
    <div className="rate">
      <dt>{t(`board.${measure}`)}</dt>
      <dd>
        <strong>{formatRate(rate) ?? '—'}</strong>
        <svg className="bar" preserveAspectRatio="none" viewBox="0 0 100 4" aria-hidden="true">
          <rect className="bar-ground" width="100" height="4" />
          <rect className="bar-fill" width={(rate.value ?? 0) * 100} height="4" />
        </svg>
        <span>
          {rate.denominator === 0
            ? t([`board.noSampleOf.${measure}`, 'board.noSample'])
            : t([`board.shareOf.${measure}`, 'board.share'], {
                numerator: rate.numerator,
                denominator: rate.denominator,
              })}
        </span>
      </dd>
    </div>
  );
};
