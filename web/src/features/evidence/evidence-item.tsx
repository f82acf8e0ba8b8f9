import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { problemText } from '../../lib/api-problem.ts';
import { formatBytes } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import type { Evidence } from './evidence.ts';

const useStateText = ({ state }: Evidence): string => {
  const { t } = useTranslation();
  const language = useLanguage();
  switch (state.at) {
    case 'preparing':
      return t('complain.evidenceState.preparing');
    case 'uploading':
      return t('complain.evidenceState.uploading', { percent: state.percent });
    case 'done':
      return t(`complain.evidenceState.${state.cleaned ? 'cleaned' : 'done'}`);
    case 'failed':
      return t('complain.evidenceState.failed', { reason: problemText(state.error, language) });
  }
};

/** One file with how far it has come; it can be tried again or taken away. */
export const EvidenceItem = ({
  item,
  onRetry,
  onRemove,
}: {
  item: Evidence;
  onRetry: () => void;
  onRemove: () => void;
}) => {
  const { t } = useTranslation();
  const { name, size, state } = item;
  const text = useStateText(item);
  return (
    <li className={`evidence-item evidence-${state.at}`}>
      <Icon name={state.at === 'done' ? 'check' : state.at === 'failed' ? 'warn' : 'file'} />
      <div>
        <p className="evidence-name">
          {name} <span>{formatBytes(size)}</span>
        </p>
        <p className="hint" role={state.at === 'uploading' ? undefined : 'status'}>
          {text}
        </p>
        {state.at === 'uploading' && (
          <progress max={100} value={state.percent} aria-label={t('complain.evidenceProgress', { name })} />
        )}
      </div>
      <div className="evidence-actions">
        {state.at === 'failed' && (
          <button
            type="button"
            className="button button-quiet"
            aria-label={t('complain.evidenceRetry', { name })}
            onClick={onRetry}
          >
            {t('site.retry')}
          </button>
        )}
        <button
          type="button"
          className="button-round"
          aria-label={t('complain.evidenceRemove', { name })}
          onClick={onRemove}
        >
          <Icon name="cross" />
        </button>
      </div>
    </li>
  );
};
