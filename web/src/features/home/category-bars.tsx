import { useTranslation } from 'react-i18next';
import type { PublicBoard } from '../../../../shared/contracts/board.ts';
import type { Bilingual } from '../../../../shared/contracts/text.ts';
import { inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';

export type CategoryNames = ReadonlyMap<string, Bilingual>;

/** What was complained about, most frequent first; a table whose counts are drawn as bars too. */
export const CategoryBars = ({ rows, names }: { rows: PublicBoard['byCategory']; names: CategoryNames }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const sorted = rows.filter(({ received }) => received > 0).sort((a, b) => b.received - a.received);
  const most = sorted[0]?.received ?? 1;
  return (
    <table className="category-bars">
      <caption>{t('board.byCategory')}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('board.category')}</th>
          <th scope="col">{t('board.count')}</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map(({ category, received }) => {
          const name = names.get(category);
          return (
            <tr key={category}>
              <th scope="row">{name ? inLanguage(name, language) : category}</th>
              <td>
                <svg className="bar" preserveAspectRatio="none" viewBox="0 0 100 4" aria-hidden="true">
                  <rect className="bar-fill" width={(received / most) * 100} height="4" />
                </svg>
                {received}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
};
