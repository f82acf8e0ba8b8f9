import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import './rows.css';
import { replaced, useEditable, without } from '../form/editable.ts';
import { Field } from '../form/field.tsx';

type Window = [string, string];
type CalendarWindowsProps = {
  readonly windows: readonly Window[];
  readonly onChange: (windows: Window[]) => void;
};

/** The hours in which work is done on a workday. */
export function CalendarWindows({ windows, onChange }: CalendarWindowsProps) {
  const { t } = useTranslation();
  const editable = useEditable();
  const numbered = windows.map((window, index) => ({ window, index, path: `windows.${index}` }));
  return (
    <section aria-labelledby="calendar-windows">
      <h2 id="calendar-windows">{t('configuration.calendar.windows')}</h2>
      <ol className="config-windows">
        {numbered.map(({ window, index, path }) => (
          <li key={path} className="config-window">
            {(['from', 'to'] as const).map((side, place) => (
              <Field
                key={side}
                path={`${path}.${place}`}
                label={t(`configuration.calendar.${side}`, { number: index + 1 })}
              >
                {(control) => (
                  <Input
                    {...control}
                    type="time"
                    value={window[place]}
                    onChange={({ target }) => {
                      const [from, to] = window;
                      const changed: Window = place === 0 ? [target.value, to] : [from, target.value];
                      onChange(replaced(windows, index, changed));
                    }}
                  />
                )}
              </Field>
            ))}
            {editable && (
              <Button
                aria-label={t('configuration.calendar.removeWindow', { number: index + 1 })}
                onClick={() => onChange(without(windows, index))}
              >
                {t('configuration.form.remove')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {editable && (
        <Button onClick={() => onChange([...windows, ['', '']])}>
          {t('configuration.calendar.addWindow')}
        </Button>
      )}
    </section>
  );
}
