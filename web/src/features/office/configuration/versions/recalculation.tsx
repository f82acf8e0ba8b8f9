import { useQuery } from '@tanstack/react-query';
import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { recalculationProgress } from '../../../../../../shared/contracts/configuration-versions.ts';
import { useApi } from '../../session/use-api.ts';
import { Failure } from '../../shell/failure.tsx';
import { Moment } from '../../time/moment.tsx';
import { CONFIGURATION } from '../use-configuration.ts';

const REFRESH_MS = 2_000;

/** How far counting open clocks on a new calendar is; it goes on whether anybody looks or not. */
export function Recalculation({ version }: { readonly version: number }) {
  const { t } = useTranslation();
  const api = useApi();
  const { data, error, refetch } = useQuery({
    queryKey: [CONFIGURATION, 'calendar', 'recalculation', version],
    queryFn: ({ signal }) =>
      api(`/api/configuration/calendar/recalculations/${version}`, { answer: recalculationProgress, signal }),
    refetchInterval: ({ state }) => (state.data?.status === 'waiting' ? REFRESH_MS : false),
  });
  if (data === undefined)
    return error === null ? null : <Failure error={error} retry={() => void refetch()} />;
  const { status, notBefore, finishedAt, shards, shardsDone, recalculated, moved, unaffected, failed } = data;
  const isAhead = status === 'waiting' && shardsDone === 0;
  return (
    <section aria-labelledby="recalculation" className="config-recalculation">
      <h2 id="recalculation">{t('configuration.recalculation.title', { version })}</h2>
      <Progress
        aria-labelledby="recalculation"
        percent={Math.floor((shardsDone / shards) * 100)}
        {...(status === 'superseded' && { status: 'exception' as const })}
      />
      <p role="status">
        {t(`configuration.recalculation.${status}`)}{' '}
        {isAhead && (
          <>
            {t('configuration.recalculation.notBefore')} <Moment at={notBefore} />
          </>
        )}
        {finishedAt !== null && <Moment at={finishedAt} />}
      </p>
      <p className="figures">
        {t('configuration.recalculation.counts', { recalculated, moved, unaffected })}{' '}
        {failed > 0 && <strong>{t('configuration.recalculation.failed', { count: failed })}</strong>}
      </p>
      {status === 'waiting' && <p className="hint">{t('configuration.recalculation.leave')}</p>}
    </section>
  );
}
