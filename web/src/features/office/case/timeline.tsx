import { useTranslation } from 'react-i18next';
import './timeline.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';
import { ActorName } from './actor-name.tsx';
import { Statement } from './statement.tsx';
import { timelineOf } from './statements.ts';

type TimelineProps = {
  readonly complaint: OfficialCase;
  /** From the beginning, with complete hashes, as a file needs it. @default false */
  readonly whole?: boolean;
};

/** Everything that happened, newest first, with what people wrote. */
export function Timeline({ complaint, whole = false }: TimelineProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const newestFirst = timelineOf(complaint.events, complaint.tasks);
  const entries = whole ? newestFirst.toReversed() : newestFirst;
  if (entries.length === 0) return <p className="hint">{t('case.timeline.none')}</p>;
  return (
    <ol className="timeline" reversed={!whole}>
      {entries.map(({ event, statement }) => (
        <li key={event.version}>
          <p className="timeline-text">{inLanguage(event.text, language)}</p>
          <p className="timeline-meta">
            <Moment at={event.at} />
            <ActorName actor={event.actor} />
            {event.unit !== null && (
              <span>{inLanguage({ zh: event.unit.name, en: event.unit.nameEn }, language)}</span>
            )}
            <code title={t('case.proof.hash', { hash: event.hash })}>
              #{event.version} {whole ? event.hash : event.hash.slice(0, 8)}
            </code>
          </p>
          <Statement statement={statement} complaint={complaint} />
        </li>
      ))}
    </ol>
  );
}
