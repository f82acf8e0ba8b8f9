const PATHS = {
  write: 'M4 20h4L19 9l-4-4L4 16zM13.500 6.500l4 4',
  track: 'M5 5v14M5 6h9M5 12h6M5 18h12M17 6h2M14 12h5',
  verify:
    'M12 3l7.500 3v5.500c0 4.500-3 7.700-7.500 9.500-4.500-1.800-7.500-5-7.500-9.500V6zM8.500 12l2.500 2.500 4.500-5',
  arrow: 'M5 12h13M13 6.500l5.500 5.500-5.500 5.500',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  cross: 'M6.500 6.500l11 11M17.500 6.500l-11 11',
  warn: 'M12 4L2.800 20h18.400zM12 10v4.500M12 17.200v.3',
  info: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 11v5.500M12 7.500v.3',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.200a2.800 2.800 0 1 0 0 5.600 2.800 2.800 0 0 0 0-5.600z',
  clock: 'M12 3.500a8.500 8.500 0 1 0 0 17 8.500 8.500 0 0 0 0-17zM12 7.500V12l3.200 2',
  chain:
    'M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300l-1 1M14 10a4 4 0 0 0-5.700 0l-3 3A4 4 0 0 0 11 18.700l1-1',
  file: 'M6 3.500h8l4.500 4.500v12.500H6zM14 3.500V8h4.500',
} as const;

export type IconName = keyof typeof PATHS;

/** A line icon that only decorates: the words beside it say the same. */
export const Icon = ({ name }: { name: IconName }) => (
  <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
    <path d={PATHS[name]} />
  </svg>
);
