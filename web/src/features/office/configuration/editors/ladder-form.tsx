import { useTranslation } from 'react-i18next';
import '../form/form.css';
import './rows.css';
import type { Ladder } from '../../../../../../shared/contracts/configuration.ts';
import { RUNGS } from '../../../../../../shared/domain/supervision/ladder.ts';
import { TickField } from '../form/choice-fields.tsx';
import { replaced } from '../form/editable.ts';
import { DurationField, NumberField } from '../form/number-fields.tsx';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';

type Rung = Ladder['rungs'][number];

/** What a rung begins with that was not in use. */
const fresh = (rung: Rung['rung']): Rung => ({
  rung,
  after: { amount: 1, unit: 'working-day' },
  reply: { amount: 1, unit: 'working-day' },
});

/** The rungs in their order: which are in use, when each is issued, and how long its reply may take. */
export function LadderForm({ value, onChange }: FormProps<Omit<Ladder, 'version'>>) {
  const { t } = useTranslation();
  const words = useWords();
  const { rungs } = value;
  const change = (index: number, rung: Rung) => onChange({ ...value, rungs: replaced(rungs, index, rung) });
  function use(rung: Rung['rung'], used: boolean) {
    const others = rungs.filter((one) => one.rung !== rung);
    const all = used ? [...others, fresh(rung)] : others;
    onChange({ ...value, rungs: all.toSorted((a, b) => RUNGS.indexOf(a.rung) - RUNGS.indexOf(b.rung)) });
  }
  return (
    <>
      <section aria-labelledby="ladder-rungs">
        <h2 id="ladder-rungs">{words('rungs')}</h2>
        <p className="hint">{t('configuration.ladder.rungs')}</p>
        <ol className="config-rungs">
          {RUNGS.map((name) => {
            const index = rungs.findIndex(({ rung }) => rung === name);
            const rung = rungs[index];
            return (
              <li key={name} className="config-rung">
                <TickField
                  label={words(name, 'value')}
                  value={rung !== undefined}
                  onChange={(used) => use(name, used)}
                />
                {rung === undefined ? (
                  <p className="hint">{t('configuration.ladder.unused')}</p>
                ) : (
                  <>
                    <DurationField
                      path={`rungs.${index}.after`}
                      label={t('configuration.ladder.after')}
                      value={rung.after}
                      onChange={(after) => change(index, { ...rung, after })}
                    />
                    <DurationField
                      path={`rungs.${index}.reply`}
                      label={t('configuration.ladder.reply')}
                      value={rung.reply}
                      onChange={(reply) => change(index, { ...rung, reply })}
                    />
                  </>
                )}
              </li>
            );
          })}
        </ol>
      </section>
      <section aria-labelledby="ladder-rules">
        <h2 id="ladder-rules">{t('configuration.ladder.rules')}</h2>
        <div className="config-grid">
          <NumberField
            path="listedAfterDissatisfied"
            label={words('listedAfterDissatisfied')}
            min={1}
            value={value.listedAfterDissatisfied}
            onChange={(listedAfterDissatisfied) => onChange({ ...value, listedAfterDissatisfied })}
          />
        </div>
        <TickField
          label={t('configuration.ladder.workingHours')}
          value={value.notBeforeWorkingHours}
          onChange={(notBeforeWorkingHours) => onChange({ ...value, notBeforeWorkingHours })}
        />
      </section>
    </>
  );
}
