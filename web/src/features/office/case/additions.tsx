import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/case-views.ts';
import { Moment } from '../time/moment.tsx';

/** What the complainant wrote after filing. */
export function Additions({ additions }: Pick<OfficialCase, 'additions'>) {
  const { t } = useTranslation();
  if (additions.length === 0) return null;
  return (
    <section aria-labelledby="additions">
      <h3 id="additions">{t('additions.title')}</h3>
      <ul className="additions">
        {additions.map(({ at, text }) => (
          <li key={at}>
            <p className="hint">
              <Moment at={at} />
            </p>
            <p className="written">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
