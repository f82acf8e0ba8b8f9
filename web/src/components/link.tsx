import type { AnchorHTMLAttributes, MouseEvent } from 'react';
import { goTo } from '../lib/navigation.ts';

const opensElsewhere = (event: MouseEvent): boolean =>
  event.defaultPrevented ||
  event.button !== 0 ||
  event.metaKey ||
  event.ctrlKey ||
  event.shiftKey ||
  event.altKey;

/** A link to another public page, followed without loading anew. */
export const Link = ({
  to,
  ...rest
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'onClick'>) => (
  <a
    {...rest}
    href={to}
    onClick={(event) => {
      if (opensElsewhere(event)) return;
      event.preventDefault();
      goTo(to);
    }}
  />
);
