import { useTranslation } from 'react-i18next';
import './additions.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';

/** Cases that this one has to do with. */
export function LinkedCases({ links }: { links: OfficialCase['procedure']['links'] }) {
  const { t } = useTranslation();
  if (links.length === 0) return null;
  return (
    <section aria-labelledby="case-links">
      <h2 id="case-links">{t('links.title')}</h2>
      <ul className="links">
        {links.map(({ number, kind }) => (
          <li key={number}>
            <Link to={casePath(number)}>{number}</Link> <span className="hint">{t(`links.${kind}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
