import { useTranslation } from 'react-i18next';
import type { SlaBoard } from '../../../../../shared/contracts/board.ts';
import { MarkShape } from '../mark/mark-badge.tsx';
import { Figure } from './figure.tsx';
import type { Measure } from './measures.ts';

type BoardTilesProps = {
  readonly total: SlaBoard['total'];
  readonly open: (measure: Measure) => void;
};

const TILES = ['open', 'red', 'yellow', 'finished', 'onTimeOriginal', 'onTimeExtended', 'response'] as const;

/** The city's figures; each opens what it means and what is behind it. */
export function BoardTiles({ total, open }: BoardTilesProps) {
  const { t } = useTranslation();
  return (
    <ul className="tiles" aria-label={t('board.tiles')}>
      {TILES.map((measure) => (
        <li key={measure}>
          <button type="button" className={`tile tile-${measure}`} onClick={() => open(measure)}>
            <span className="tile-name">
              {(measure === 'red' || measure === 'yellow') && <MarkShape mark={measure} />}
              {t(`board.measure.${measure}`)}
            </span>
            <Figure counts={total} measure={measure} />
            <span className="visually-hidden">{t('board.opensDefinition')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
