import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicBoard } from '../../../../shared/contracts/board.ts';
import './board.css';
import { Failure } from '../../components/failure.tsx';
import { calls } from '../../lib/calls.ts';
import { formatInstant, formatMonth, inLanguage } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { useLoad } from '../../lib/use-load.ts';
import { CategoryBars, type CategoryNames } from './category-bars.tsx';
import { RateFigure } from './rate-figure.tsx';

const COUNTS = ['received', 'accepted', 'closed', 'refused'] as const;
const RATES = ['effective', 'onTime', 'satisfaction', 'response', 'settled', 'help'] as const;

const REFRESH_MS = 60_000;

/** Reads the figures; the names of the categories with the first of them only. */
const boardLoader = () => {
  let known: CategoryNames | undefined;
  return async (signal: AbortSignal): Promise<{ board: PublicBoard; names: CategoryNames }> => {
    const [board, names] = await Promise.all([
      calls().then(({ readBoard }) => readBoard(signal)),
      known ?? readNames(signal),
    ]);
    known = names;
    return { board, names };
  };
};

const readNames = async (signal: AbortSignal): Promise<CategoryNames> => {
  const { readCategories } = await calls();
  const { categories } = await readCategories(signal);
  return new Map(categories.map(({ code, name }) => [code, name]));
};

const Counts = ({ board }: { board: PublicBoard }) => {
  const { t } = useTranslation();
  return (
    <dl className="counts">
      {COUNTS.map((measure) => (
        <div key={measure}>
          <dt>{t(`board.${measure}`)}</dt>
          <dd>{board[measure]}</dd>
        </div>
      ))}
    </dl>
  );
};

const Definitions = ({ board }: { board: PublicBoard }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  if (board.definitions.length === 0) return null;
  return (
    <details className="definitions">
      <summary>{t('board.definitions')}</summary>
      <ul>
        {board.definitions.map(({ measure, text }) => (
          <li key={measure}>
            <strong>{t(`board.${measure}`, { defaultValue: measure })}</strong> {inLanguage(text, language)}
            {measure === 'response' && ` ${t('board.leftOut', { ...board.response })}`}
          </li>
        ))}
      </ul>
    </details>
  );
};

const Figures = ({ board, names }: { board: PublicBoard; names: CategoryNames }) => {
  const { t } = useTranslation();
  return (
    <>
      <div className="figures">
        <Counts board={board} />
        <dl className="rates">
          {RATES.map((measure) => (
            <RateFigure key={measure} measure={measure} rate={board[measure]} />
          ))}
        </dl>
      </div>
      {board.received === 0 ? (
        <p className="board-empty">{t('board.empty')}</p>
      ) : (
        <CategoryBars rows={board.byCategory} names={names} />
      )}
      <Definitions board={board} />
    </>
  );
};

/** The city's figures of this month, each with what it is made of; read anew every minute. */
export const PublicBoardSection = () => {
  const { t } = useTranslation();
  const language = useLanguage();
  const [load] = useState(boardLoader);
  const [loaded, retry] = useLoad(load, REFRESH_MS);
  return (
    <section className="board" aria-labelledby="board" aria-busy={loaded.status === 'loading'}>
      <header>
        <h2 id="board">{t('board.title')}</h2>
        {loaded.status === 'ready' && (
          <p>
            {t('board.month', { month: formatMonth(loaded.value.board.month, language) })}
            <span>{t('board.asOf', { at: formatInstant(loaded.value.board.asOf, language) })}</span>
          </p>
        )}
      </header>
      {loaded.status === 'loading' && <p role="status">{t('site.loading')}</p>}
      {loaded.status === 'failed' && (
        <Failure title={t('board.failed')} error={loaded.error} onRetry={retry} />
      )}
      {loaded.status === 'ready' && <Figures {...loaded.value} />}
    </section>
  );
};
