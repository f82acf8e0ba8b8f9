import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

const ICONS = { info: 'info', good: 'check', warn: 'warn', bad: 'cross' } as const satisfies Record<
  string,
  IconName
>;

/** A boxed message; `bad` and `warn` are read out at once, the others when there is a pause. */
export const Notice = ({
  tone,
  title,
  children,
}: {
  tone: keyof typeof ICONS;
  title?: string;
  children: ReactNode;
}) => (
  <div className={`notice notice-${tone}`} role={tone === 'bad' || tone === 'warn' ? 'alert' : 'status'}>
    <Icon name={ICONS[tone]} />
    <div>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  </div>
);
