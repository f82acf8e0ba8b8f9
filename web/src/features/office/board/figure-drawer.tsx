import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SlaBoard } from '../../../../../shared/contracts/board.ts';
import type { Unit } from '../../../../../shared/contracts/reference-data.ts';
import { inLanguage } from '../../../lib/format.ts';
import { Fact } from '../case/fact.tsx';
import { useSpeech } from '../language/speech.tsx';
import { CasesBehind } from './cases-behind.tsx';
import { useFigureText } from './figure.tsx';
import { CASES_BEHIND, figureOf, isSmallSample, type Measure, weightOf } from './measures.ts';

type OpenFigure = { readonly measure: Measure; readonly unit: Unit | null };
type FigureDrawerProps = {
  readonly board: SlaBoard;
  /** The figure looked at; null for none. `unit` null is the whole city. */
  readonly figure: OpenFigure | null;
  readonly show: (figure: OpenFigure | null) => void;
};

function FigureDetails({ board, figure, show }: FigureDrawerProps & { figure: OpenFigure }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const textOf = useFigureText();
  const { measure, unit } = figure;
  const counts = board.rows.find((row) => row.unit.id === unit?.id) ?? board.total;
  const value = figureOf(counts, measure);
  const definition = board.definitions.find((one) => one.measure === measure);
  const behind = CASES_BEHIND[measure];
  const nameOf = (one: Unit) => inLanguage({ zh: one.name, en: one.nameEn }, language);
  const units = board.rows.filter((row) => weightOf(row, measure) > 0);
  return (
    <div className="figure-details">
      <p className="figure-big figures">{textOf(counts, measure)}</p>
      {typeof value !== 'number' && (
        <dl className="facts">
          <Fact name={t('board.drawer.numerator')}>{value.numerator}</Fact>
          <Fact name={t('board.drawer.denominator')}>{value.denominator}</Fact>
          {measure === 'response' && (
            <Fact name={t('board.drawer.leftOut')}>
              {t('board.drawer.notDue', {
                anonymous: counts.response.anonymous,
                ended: counts.response.ended,
              })}
            </Fact>
          )}
        </dl>
      )}
      {typeof value !== 'number' && isSmallSample(value) && (
        <p className="masked">{t('board.smallSample')}</p>
      )}
      <h3>{t('board.drawer.definition')}</h3>
      <p>
        {definition === undefined ? t('board.drawer.noDefinition') : inLanguage(definition.text, language)}
      </p>
      <h3>{unit === null ? t('board.drawer.chooseUnit') : t('board.drawer.cases')}</h3>
      {unit === null && (
        <ul className="unit-figures">
          {units.map((row) => (
            <li key={row.unit.id}>
              <button type="button" onClick={() => show({ measure, unit: row.unit })}>
                {nameOf(row.unit)}
                <span className="figures">{textOf(row, measure)}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {unit === null && units.length === 0 && <p className="hint">{t('board.drawer.none')}</p>}
      {unit !== null && behind !== null && (
        <CasesBehind unit={unit.id} measure={behind} month={board.month} />
      )}
      {unit !== null && behind === null && (
        <p className="hint">{t([`board.drawer.noCasesOf.${measure}`, 'board.drawer.noCases'])}</p>
      )}
    </div>
  );
}

/** What a figure means, what it is made of and which cases stand behind it. */
export function FigureDrawer({ board, figure, show }: FigureDrawerProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const of = figure?.unit
    ? inLanguage({ zh: figure.unit.name, en: figure.unit.nameEn }, language)
    : t('board.tiles');
  return (
    <Drawer
      open={figure !== null}
      onClose={() => show(null)}
      title={figure === null ? '' : `${t(`board.measure.${figure.measure}`)} · ${of}`}
      size="min(480px, 100vw)"
      closable={{ 'aria-label': t('board.drawer.close') }}
    >
      {figure !== null && <FigureDetails board={board} figure={figure} show={show} />}
    </Drawer>
  );
}
