import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './calendar-year-view.css';
import { useSpeech } from '../../language/speech.tsx';
import { useEditable } from '../form/editable.ts';
import { monthsOf, withDayTurned, type YearDay } from './calendar-year.ts';
import type { Holiday } from './calendar-year-file.ts';

type CalendarYearViewProps = {
  readonly year: number;
  /** One character a day, `1` a workday, `0` a day off. */
  readonly days: string;
  /** The same before anything was edited. */
  readonly before: string | undefined;
  readonly holidays: readonly Holiday[];
  readonly onChange: (days: string) => void;
};

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -7,
  ArrowDown: 7,
};
const WEEK = [1, 2, 3, 4, 5, 6, 7];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Twelve months whose days are buttons: pressed means a day off. One stop for Tab; arrows go on from there. */
export function CalendarYearView({ year, days, before, holidays, onChange }: CalendarYearViewProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const editable = useEditable();
  const [stop, setStop] = useState(0);
  const root = useRef<HTMLDivElement>(null);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options });
  const monthName = format({ month: 'long' });
  const dayName = format({ month: 'long', day: 'numeric', weekday: 'long' });
  const weekday = format({ weekday: 'narrow' });

  function go(event: KeyboardEvent) {
    const to = stop + (STEPS[event.key] ?? 0);
    if (to === stop || to < 0 || to >= days.length) return;
    event.preventDefault();
    setStop(to);
    root.current?.querySelector<HTMLButtonElement>(`[data-day="${to}"]`)?.focus();
  }

  function nameOf({ index, date }: YearDay): string {
    const off = days[index] === '0';
    const holiday = off ? holidays.find(({ from, to }) => from <= date && date <= to) : undefined;
    return [
      dayName.format(new Date(date)),
      t(off ? 'configuration.calendar.off' : 'configuration.calendar.work'),
      ...(holiday ? [language === 'en' ? holiday.en : holiday.zh] : []),
      ...(isChanged(index) ? [t('configuration.calendar.changed')] : []),
    ].join(' · ');
  }
  const isChanged = (index: number) => before !== undefined && before[index] !== days[index];

  return (
    <div ref={root} className="config-year">
      {monthsOf(year).map((month) => {
        const [first] = month;
        if (first === undefined) return null;
        const title = monthName.format(new Date(first.date));
        return (
          <fieldset key={first.date} className="config-month">
            <legend>{title}</legend>
            <div className="config-week" aria-hidden="true">
              {WEEK.map((day) => (
                <span key={day}>{weekday.format(MONDAY + (day - 1) * DAY_MS)}</span>
              ))}
            </div>
            <div className="config-days">
              {month.map((day) => (
                <button
                  key={day.date}
                  type="button"
                  data-day={day.index}
                  data-changed={isChanged(day.index) || undefined}
                  aria-pressed={days[day.index] === '0'}
                  aria-label={nameOf(day)}
                  title={nameOf(day)}
                  tabIndex={day.index === stop ? 0 : -1}
                  style={{ gridColumn: day.weekday }}
                  aria-disabled={!editable}
                  onFocus={() => setStop(day.index)}
                  onKeyDown={go}
                  onClick={() => editable && onChange(withDayTurned(days, day.index))}
                >
                  {Number(day.date.slice(8))}
                </button>
              ))}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
