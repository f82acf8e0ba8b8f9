import type { CaseCloudEvent } from '../../events/envelope.ts';

/** What the bus is told instead of how the complainant rated: that he was visited. */
const VISITED = 'visited';

/** Results that somebody has to act on. */
const GOES_ON: readonly string[] = ['second-round', 'round-asked'];

/**
 * An event as it leaves the service. How a complainant rated the handling stays inside (评价对承办单位不可见): whoever listens to
 * the bus, now or later, learns that a return visit was made, and that a second round began, which the unit has to know.
 */
export function published(event: CaseCloudEvent): CaseCloudEvent {
  switch (event.type) {
    case 'suda.task-completed.v1': {
      if (event.data.stage !== 'visit') return event;
      const { salt: _, ...data } = event.data;
      const result = GOES_ON.includes(data.result) ? data.result : VISITED;
      // The hash of a short text could be guessed.
      return { ...event, data: { ...data, outcome: VISITED, result, statementHash: '' } };
    }
    case 'suda.complaint-archived.v1':
      return { ...event, data: { rounds: event.data.rounds, satisfaction: null } };
    default:
      return event;
  }
}
