import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import './entry-list.css';
import type { Entry } from './entry.ts';
import { useFaultsOfAll } from './faults.ts';

type EntryRowProps = {
  readonly entry: Entry;
  readonly onOpen: () => void;
  readonly onMove?: (by: number) => void;
  readonly isFirst?: boolean;
  readonly isLast?: boolean;
};

/** An entry in a list: what it is called, what is wrong in it, and the way up and down. */
export function EntryRow({ entry, onOpen, onMove, isFirst, isLast }: EntryRowProps) {
  const { t } = useTranslation();
  const faults = useFaultsOfAll(entry.paths);
  const title = entry.title === '' ? t('configuration.form.newEntry') : entry.title;
  return (
    <li className="config-row">
      <button type="button" className="config-row-open" onClick={onOpen}>
        <strong>{title}</strong>
        <span>{entry.detail}</span>
        {faults.length > 0 && (
          <em className="config-fault">{t('configuration.form.faults', { count: faults.length })}</em>
        )}
      </button>
      {onMove !== undefined && (
        <span className="config-row-move">
          <Button
            size="small"
            aria-label={t('configuration.form.up', { entry: title })}
            disabled={isFirst === true}
            onClick={() => onMove(-1)}
          >
            ↑
          </Button>
          <Button
            size="small"
            aria-label={t('configuration.form.down', { entry: title })}
            disabled={isLast === true}
            onClick={() => onMove(1)}
          >
            ↓
          </Button>
        </span>
      )}
    </li>
  );
}
