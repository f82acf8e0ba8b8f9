import type { ReactNode } from 'react';

type NoticeProps = {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  /** What to do next: a button or a link. */
  readonly action?: ReactNode;
  readonly role?: 'alert' | 'status';
};

/** A quiet block in place of content: nothing here, not found, failed. */
export function Notice({ title, children, action, role }: NoticeProps) {
  return (
    <div className="notice" role={role}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <rect x="9" y="7" width="30" height="34" rx="3" />
        <path d="M16 17h16M16 24h16M16 31h9" />
      </svg>
      <p className="notice-title">{title}</p>
      {children !== undefined && <p>{children}</p>}
      {action}
    </div>
  );
}
