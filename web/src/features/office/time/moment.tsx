import { formatExact, formatInstant } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';

/** An instant in words, to the second on hovering and for machines. */
export function Moment({ at, short = false }: { at: string; short?: boolean }) {
  const { language } = useSpeech();
  const exact = formatExact(at);
  return (
    <time dateTime={at} title={exact} className="figures">
      {short ? exact.slice(5, 16) : formatInstant(at, language)}
    </time>
  );
}
