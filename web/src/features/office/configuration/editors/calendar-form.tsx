import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/entry-list.css';
import '../form/field.css';
import type { calendarData } from '../../../../../../shared/contracts/configuration.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { saveFile } from '../../board/save-file.ts';
import { useSpeech } from '../../language/speech.tsx';
import { useEditable } from '../form/editable.ts';
import { faultWords } from '../form/fault-words.ts';
import { useFaults } from '../form/faults.ts';
import { FilePicker } from '../form/file-picker.tsx';
import { textOfTable } from '../form/text-of-file.ts';
import { today } from '../today.ts';
import { CalendarHolidays } from './calendar-holidays.tsx';
import { CalendarWindows } from './calendar-windows.tsx';
import { plainYear, workdaysOf } from './calendar-year.ts';
import { readYearFile, yearFile } from './calendar-year-file.ts';
import { CalendarYearView } from './calendar-year-view.tsx';
import type { FormProps } from './kind-editor.tsx';

type Calendar = Omit<z.output<typeof calendarData>, 'version'>;
type Holidays = NonNullable<Calendar['holidays']>;

const isOf =
  (year: string) =>
  ({ from }: Holidays[number]) =>
    from.startsWith(year);

/** The year of today where the calendar has it, otherwise its last one. */
function firstShown(years: readonly string[]): string {
  const now = today().slice(0, 4);
  return years.includes(now) ? now : (years.at(-1) ?? now);
}

/** Working hours, and year by year which days are worked. */
export function CalendarForm({ value, before, onChange }: FormProps<Calendar>) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const editable = useEditable();
  const years = Object.keys(value.years).toSorted();
  const [year, setYear] = useState(() => firstShown(years));
  const [unread, setUnread] = useState<readonly number[] | null>(null);
  const faults = useFaults('years');
  const { holidays = [] } = value;
  const days = value.years[year];
  const next = Number(years.at(-1) ?? Number(year) - 1) + 1;

  function putYear(name: string, text: string, names?: Holidays) {
    onChange({
      ...value,
      years: { ...value.years, [name]: text },
      ...(names && { holidays: [...holidays.filter((one) => !isOf(name)(one)), ...names].toSorted(byDay) }),
    });
    setYear(name);
  }
  async function readFile(file: File) {
    const read = readYearFile(textOfTable(await file.arrayBuffer()));
    setUnread(read.ok ? null : read.lines);
    if (read.ok) putYear(String(read.year), read.days, [...read.holidays]);
  }

  return (
    <>
      <CalendarWindows windows={value.windows} onChange={(windows) => onChange({ ...value, windows })} />
      <section aria-labelledby="calendar-days">
        <div className="config-entries-head">
          <h2 id="calendar-days">{t('configuration.calendar.days')}</h2>
          <Select
            aria-label={t('configuration.calendar.year')}
            value={year}
            disabled={false}
            onChange={setYear}
            options={years.toReversed().map((one) => ({ value: one, label: one }))}
          />
          <Button
            disabled={days === undefined}
            onClick={() =>
              saveFile(
                `calendar-${year}.csv`,
                'text/csv;charset=utf-8',
                yearFile(Number(year), { days: days ?? '', holidays: holidays.filter(isOf(year)) }),
              )
            }
          >
            {t('configuration.calendar.saveYear')}
          </Button>
          {editable && (
            <>
              <FilePicker
                accept=".csv,text/csv"
                label={t('configuration.calendar.readYear')}
                onFile={readFile}
              />
              <Button onClick={() => putYear(String(next), plainYear(next))}>
                {t('configuration.calendar.addYear', { year: next })}
              </Button>
            </>
          )}
        </div>
        {unread !== null && (
          <p role="alert" className="config-fault">
            {t('configuration.calendar.unread', { lines: unread.join(', ') || '1' })}
          </p>
        )}
        {faults.map(({ message }) => (
          <p key={message} className="config-fault">
            {inLanguage(faultWords(message), language)}
          </p>
        ))}
        {days !== undefined && (
          <>
            <p className="hint">
              {t('configuration.calendar.workdays', { count: workdaysOf(days) })}{' '}
              {editable && t('configuration.calendar.keys')}
            </p>
            <CalendarYearView
              year={Number(year)}
              days={days}
              before={before.years[year]}
              holidays={holidays.filter(isOf(year))}
              onChange={(text) => onChange({ ...value, years: { ...value.years, [year]: text } })}
            />
          </>
        )}
      </section>
      <CalendarHolidays
        year={year}
        holidays={holidays}
        onChange={(names) => onChange({ ...value, holidays: names })}
      />
    </>
  );
}

const byDay = (one: Holidays[number], other: Holidays[number]): number => one.from.localeCompare(other.from);
