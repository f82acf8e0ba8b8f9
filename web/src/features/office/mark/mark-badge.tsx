import { useTranslation } from 'react-i18next';

type Mark = 'green' | 'yellow' | 'red';

const SHAPES = {
  green: <circle cx="6" cy="6" r="4.5" />,
  yellow: <path d="M6 1.2 11 10.4H1Z" />,
  red: <path d="M6 .6 11.4 6 6 11.4.6 6Z" />,
} as const satisfies Record<Mark, React.ReactNode>;

/** The shape of a mark alone, for where its word stands beside it. */
export function MarkShape({ mark }: { mark: Mark }) {
  return (
    <svg className={`mark-shape mark-${mark}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[mark]}
    </svg>
  );
}

/** A mark in word, shape and colour: each says it alone. */
export function MarkBadge({ mark }: { mark: Mark }) {
  const { t } = useTranslation();
  return (
    <span className={`mark-badge mark-${mark}`}>
      <MarkShape mark={mark} />
      {t(`mark.${mark}`)}
    </span>
  );
}
