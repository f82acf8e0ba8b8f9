import { useTranslation } from 'react-i18next';
import './clock-list.css';
import type { ClockView } from '../../../../../shared/contracts/clock-views.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { MarkBadge } from '../mark/mark-badge.tsx';
import { DueWords } from '../time/due-words.tsx';
import { Moment } from '../time/moment.tsx';
import { inOrder, isOfStation } from './clock-order.ts';

const STATUS_TEXTS = {
  running: 'case.clocks.running',
  paused: 'case.clocks.paused',
  stopped: 'case.clocks.done',
} as const;

function Clock({ clock, whole }: { clock: ClockView; whole: boolean }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const isRunning = clock.status === 'running';
  const why = language === 'en' ? clock.why.en : clock.why.zh;
  return (
    <li className={`clock clock-${clock.status}`}>
      <p className="clock-head">
        <strong>{t(`case.clocks.kind.${clock.kind}`, { defaultValue: clock.kind })}</strong>
        <MarkBadge mark={clock.mark} />
        <span className="clock-status">{t(STATUS_TEXTS[clock.status])}</span>
      </p>
      <p className="clock-unit">{inLanguage({ zh: clock.unit.name, en: clock.unit.nameEn }, language)}</p>
      <p className="clock-due">
        {t('case.clocks.due')} <Moment at={clock.dueAt} />
        {clock.status === 'paused' && <span className="hint"> · {t('case.clocks.standing')}</span>}
        {isRunning && (
          <span className="figures">
            {' · '}
            <DueWords dueAt={clock.dueAt} />
          </span>
        )}
      </p>
      {clock.originalDueAt !== clock.dueAt && (
        <p className="clock-original">
          {t('case.clocks.original')} <Moment at={clock.originalDueAt} />
        </p>
      )}
      {clock.stoppedAt !== null && (
        <p className="clock-original">
          {t('case.clocks.stopped')} <Moment at={clock.stoppedAt} />
        </p>
      )}
      <HeldTimes held={clock.held} />
      {clock.provisional && <p className="masked">{t('provisionalWhy')}</p>}
      {why.length > 0 && (
        <details open={(clock.status !== 'stopped' && isOfStation(clock)) || whole}>
          <summary>{t('case.clocks.why')}</summary>
          <ol>
            {why.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** How long each unit had the clock, in working time. */
function HeldTimes({ held }: { held: ClockView['held'] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  if (held.every(({ workedMinutes }) => workedMinutes === 0)) return null;
  return (
    <p className="clock-original figures">
      {t('case.clocks.held')}
      {held.map(({ unit, workedMinutes }) => (
        <span key={unit.id}>
          {' · '}
          {inLanguage({ zh: unit.name, en: unit.nameEn }, language)}{' '}
          {t('time.hourMinute', { hours: Math.floor(workedMinutes / 60), minutes: workedMinutes % 60 })}
        </span>
      ))}
    </p>
  );
}

type ClockListProps = {
  readonly clocks: readonly ClockView[];
  /** Also the reasons of those that have stopped stand open. @default false */
  readonly whole?: boolean;
};

/**
 * Every clock of the case with the reasons for its due time: running ones first, of them those of its stations, and those that have
 * stopped a click away.
 */
export function ClockList({ clocks, whole = false }: ClockListProps) {
  const { t } = useTranslation();
  if (clocks.length === 0) return <p className="hint">{t('case.clocks.none')}</p>;
  const runningFirst = inOrder(clocks);
  const list = (some: readonly ClockView[]) => (
    <ul className="clocks">
      {some.map((clock) => (
        <Clock key={clock.clockId} clock={clock} whole={whole} />
      ))}
    </ul>
  );
  const stopped = runningFirst.filter(({ status }) => status === 'stopped');
  if (whole || stopped.length === clocks.length) return list(runningFirst);
  return (
    <>
      {list(runningFirst.filter(({ status }) => status !== 'stopped'))}
      {stopped.length > 0 && (
        <details className="clocks-stopped">
          <summary>{t('case.clocks.stoppedOnes', { count: stopped.length })}</summary>
          {list(stopped)}
        </details>
      )}
    </>
  );
}
