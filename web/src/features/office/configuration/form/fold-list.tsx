import { Button } from 'antd';
import { type ReactNode, use } from 'react';
import { useTranslation } from 'react-i18next';
import './fold-list.css';
import './form.css';
import type { Bilingual } from '../../../../../../shared/contracts/text.ts';
import { inLanguage } from '../../../../lib/format.ts';
import { useSpeech } from '../../language/speech.tsx';
import { moved, replaced, useEditable, without } from './editable.ts';
import { FaultsContext, isWithin } from './faults.ts';

type FoldListProps<Item> = {
  readonly path: string;
  readonly label: string;
  readonly list: readonly Item[];
  readonly titleOf: (item: Item) => Bilingual;
  readonly addLabel: string;
  readonly fresh: () => Item;
  readonly onChange: (list: Item[]) => void;
  readonly form: (item: Item, path: string, onChange: (item: Item) => void) => ReactNode;
};

/** A short list within a form, whose entries fold out where they stand. */
export function FoldList<Item>(props: FoldListProps<Item>) {
  const { path, label, list, titleOf, addLabel, fresh, onChange, form } = props;
  const { t } = useTranslation();
  const { language } = useSpeech();
  const editable = useEditable();
  const faults = use(FaultsContext);
  return (
    <fieldset className="config-folds">
      <legend>{label}</legend>
      {list.map((item, index) => {
        const at = `${path}.${index}`;
        const title = inLanguage(titleOf(item), language) || t('configuration.form.newEntry');
        const wrong = faults.some((fault) => isWithin(fault.path, at));
        return (
          <details key={at} className="config-fold" {...(wrong && { open: true })}>
            <summary>
              {index + 1}. {title}
            </summary>
            <div className="config-form">
              {form(item, at, (changed) => onChange(replaced(list, index, changed)))}
              {editable && (
                <div className="config-fold-tools">
                  <Button
                    size="small"
                    disabled={index === 0}
                    onClick={() => onChange(moved(list, index, index - 1))}
                  >
                    {t('configuration.form.earlier')}
                  </Button>
                  <Button
                    size="small"
                    disabled={index === list.length - 1}
                    onClick={() => onChange(moved(list, index, index + 1))}
                  >
                    {t('configuration.form.later')}
                  </Button>
                  <Button size="small" danger onClick={() => onChange(without(list, index))}>
                    {t('configuration.form.remove')}
                  </Button>
                </div>
              )}
            </div>
          </details>
        );
      })}
      {editable && <Button onClick={() => onChange([...list, fresh()])}>{addLabel}</Button>}
    </fieldset>
  );
}
