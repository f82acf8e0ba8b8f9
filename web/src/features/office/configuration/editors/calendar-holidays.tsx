import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import './rows.css';
import { replaced, useEditable, without } from '../form/editable.ts';
import { DayField, TextField } from '../form/text-fields.tsx';
import { useWords } from '../use-words.ts';
import type { Holiday } from './calendar-year-file.ts';

type CalendarHolidaysProps = {
  readonly year: string;
  /** Of all years. */
  readonly holidays: readonly Holiday[];
  readonly onChange: (holidays: Holiday[]) => void;
};

/** Names of the days off of a year, by which a deadline is explained. */
export function CalendarHolidays({ year, holidays, onChange }: CalendarHolidaysProps) {
  const { t } = useTranslation();
  const words = useWords();
  const editable = useEditable();
  const shown = holidays.flatMap((holiday, index) =>
    holiday.from.startsWith(year) ? [{ holiday, index }] : [],
  );
  const day = `${year}-01-01`;
  return (
    <section aria-labelledby="calendar-holidays">
      <h2 id="calendar-holidays">{t('configuration.calendar.holidays', { year })}</h2>
      <p className="hint">{t('configuration.calendar.holidaysHint')}</p>
      <ol className="config-rules">
        {shown.map(({ holiday, index }) => {
          const change = (changed: Partial<Holiday>) =>
            onChange(replaced(holidays, index, { ...holiday, ...changed }));
          return (
            <li key={index} className="config-holiday">
              <DayField
                path={`holidays.${index}.from`}
                label={t('configuration.posts.from')}
                value={holiday.from}
                onChange={(from) => change({ from })}
              />
              <DayField
                path={`holidays.${index}.to`}
                label={t('configuration.posts.to')}
                value={holiday.to}
                onChange={(to) => change({ to })}
              />
              <TextField
                path={`holidays.${index}.zh`}
                label={words('zh')}
                value={holiday.zh}
                onChange={(zh) => change({ zh })}
              />
              <TextField
                path={`holidays.${index}.en`}
                label={words('en')}
                value={holiday.en}
                onChange={(en) => change({ en })}
              />
              {editable && (
                <Button
                  aria-label={t('configuration.calendar.removeHoliday', { name: holiday.zh })}
                  onClick={() => onChange(without(holidays, index))}
                >
                  {t('configuration.form.remove')}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
      {editable && (
        <Button onClick={() => onChange([...holidays, { from: day, to: day, zh: '', en: '' }])}>
          {t('configuration.calendar.addHoliday')}
        </Button>
      )}
    </section>
  );
}
