import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/form.css';
import './rows.css';
import type { routing } from '../../../../../../shared/contracts/configuration.ts';
import { ChoiceField } from '../form/choice-fields.tsx';
import { replaced, useEditable, without } from '../form/editable.ts';
import { useCategoryOptions, useOrganisationOptions } from '../use-names.ts';
import { useWords } from '../use-words.ts';
import type { FormProps } from './kind-editor.tsx';
import { useRuleUnits } from './use-rule-units.ts';

type Routing = Omit<z.output<typeof routing>, 'version'>;
type Rule = Routing['rules'][number];

/** A rule with one condition set, or taken away where nothing is chosen. */
function withCondition(rule: Rule, name: 'category' | 'division', chosen: string): Rule {
  const { [name]: _, ...rest } = rule;
  return chosen === '' ? rest : { ...rest, [name]: chosen };
}

/** The units that serve every case, and the rules that suggest who leads. */
export function RoutingForm({ value, onChange }: FormProps<Routing>) {
  const { t } = useTranslation();
  const words = useWords();
  const editable = useEditable();
  const categories = useCategoryOptions();
  const divisions = useOrganisationOptions(({ kind }) => kind === 'division');
  const units = useRuleUnits();
  const options = {
    intake: useOrganisationOptions(({ duties }) => duties.includes('intake')),
    visit: useOrganisationOptions(({ duties }) => duties.includes('return-visit')),
    fallback: useOrganisationOptions(({ kind, tier }) => kind === 'unit' && tier === 'city'),
  };
  const change = (index: number, rule: Rule) =>
    onChange({ ...value, rules: replaced(value.rules, index, rule) });
  const rules = value.rules.map((rule, index) => ({ rule, index, path: `rules.${index}` }));
  const any = (label: string) => ({ value: '', label });
  return (
    <>
      <section aria-labelledby="routing-units">
        <h2 id="routing-units">{t('configuration.routing.units')}</h2>
        <div className="config-grid">
          {(['intake', 'visit', 'fallback'] as const).map((name) => (
            <ChoiceField
              key={name}
              path={name}
              label={t(`configuration.routing.${name}`)}
              value={value[name]}
              options={options[name]}
              onChange={(unit) => onChange({ ...value, [name]: unit })}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="routing-rules">
        <h2 id="routing-rules">{words('rules')}</h2>
        <p className="hint">{t('configuration.routing.rulesHint')}</p>
        <ol className="config-rules">
          {rules.map(({ rule, index, path }) => (
            <li key={path} className="config-rule">
              <ChoiceField
                path={`${path}.category`}
                label={words('category')}
                value={rule.category ?? ''}
                options={[any(t('configuration.routing.anyCategory')), ...categories]}
                onChange={(code) => change(index, withCondition(rule, 'category', code))}
              />
              <ChoiceField
                path={`${path}.division`}
                label={words('division')}
                value={rule.division ?? ''}
                options={[any(t('configuration.routing.anyDivision')), ...divisions]}
                onChange={(code) => change(index, withCondition(rule, 'division', code))}
              />
              <ChoiceField
                path={`${path}.unit`}
                label={t('configuration.routing.leads')}
                value={rule.unit}
                options={units}
                onChange={(unit) => change(index, { ...rule, unit })}
              />
              {editable && (
                <Button
                  aria-label={t('configuration.routing.removeRule', { number: index + 1 })}
                  onClick={() => onChange({ ...value, rules: without(value.rules, index) })}
                >
                  {t('configuration.form.remove')}
                </Button>
              )}
            </li>
          ))}
        </ol>
        {editable && (
          <Button
            onClick={() => onChange({ ...value, rules: [...value.rules, { unit: units[0]?.value ?? '' }] })}
          >
            {t('configuration.routing.addRule')}
          </Button>
        )}
      </section>
    </>
  );
}
