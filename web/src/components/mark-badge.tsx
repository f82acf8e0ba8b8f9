import type { ClockView } from '../../../shared/contracts/clock-views.ts';

type Mark = ClockView['mark'];

/** A circle, a triangle and a square: told apart without colour. */
const SHAPES: Record<Mark, string> = {
  green: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1z',
  yellow: 'M6 1l5.500 10H.5z',
  red: 'M1 1h10v10H1z',
};

/** The state of a deadline in colour, shape and word. */
export const MarkBadge = ({ mark, label }: { mark: Mark; label: string }) => (
  <span className={`mark mark-${mark}`}>
    <svg viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[mark]} />
    </svg>
    {label}
  </span>
);
