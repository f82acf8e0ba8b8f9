import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';

type CaseRowProps = {
  readonly number: string;
  readonly title: string;
  readonly urgent?: boolean;
  /** What it is about, below the title. */
  readonly about: ReactNode;
  readonly unit: ReactNode;
  readonly time: ReactNode;
};

/** A row that leads to its case: what it is, which unit answers for it, and by when. */
export function CaseRow({ number, title, urgent = false, about, unit, time }: CaseRowProps) {
  const { t } = useTranslation();
  return (
    <li className="watched">
      <span className="watched-what">
        <Link to={casePath(number)} data-row className="task-title">
          {title}
        </Link>
        <span className="task-meta">
          <code>{number}</code>
          {urgent && <em className="urgent">{t('urgent')}</em>}
          {about}
        </span>
      </span>
      <span className="watched-unit">{unit}</span>
      <span className="watched-time">{time}</span>
    </li>
  );
}
