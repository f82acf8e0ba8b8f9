import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

type GapListProps = {
  readonly gaps: readonly string[];
  /** Leads to the gap in the text. */
  readonly onChoose: (gap: string) => void;
};

/** What is still to be filled in, each leading to its place. */
export function GapList({ gaps, onChoose }: GapListProps) {
  const { t } = useTranslation();
  return (
    <div className="letter-gaps" role="status">
      <p>{gaps.length === 0 ? t('letters.noGaps') : t('letters.gaps', { count: gaps.length })}</p>
      {gaps.length > 0 && (
        <ul>
          {[...new Set(gaps)].map((gap) => (
            <li key={gap}>
              <Button size="small" onClick={() => onChoose(gap)}>
                {gap}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
