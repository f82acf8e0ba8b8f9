import { Button, Drawer, Input } from 'antd';
import { type ReactNode, use, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './entry-list.css';
import './form.css';
import { useEditable } from './editable.ts';
import type { Entry } from './entry.ts';
import { EntryRow } from './entry-row.tsx';
import { isWithin, SoughtPathContext } from './faults.ts';

/** Rows shown at first; more on asking. */
const PAGE = 50;
/** Longer lists can be searched. */
const SEARCHED_FROM = 12;

type EntryListProps = {
  readonly label: string;
  readonly entries: readonly Entry[];
  /** The form of an entry. */
  readonly form: (index: number) => ReactNode;
  /** Adds an entry at the end, which is opened. */
  readonly onAdd?: { readonly label: string; readonly add: () => void };
  readonly onRemove?: (index: number) => void;
  /** @default every entry can be removed */
  readonly removable?: (index: number) => boolean;
  readonly onMove?: (from: number, to: number) => void;
};

/** A list to search in, whose entries open as a form beside it. */
export function EntryList({ label, entries, form, onAdd, onRemove, removable, onMove }: EntryListProps) {
  const { t } = useTranslation();
  const editable = useEditable();
  const [open, setOpen] = useState<number | null>(null);
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState(PAGE);
  const soughtPath = use(SoughtPathContext);

  const [followed, setFollowed] = useState(soughtPath);

  // Only a new wish opens an entry, not each change of the entries.
  if (soughtPath !== followed) {
    setFollowed(soughtPath);
    const index = entries.findIndex(({ paths }) => paths.some((path) => isWithin(soughtPath ?? '', path)));
    if (index >= 0) setOpen(index);
  }

  const found = entries
    .map((entry, index) => ({ entry, index }))
    .filter(({ entry }) =>
      `${entry.title} ${entry.detail} ${entry.key}`.toLowerCase().includes(sought.trim().toLowerCase()),
    );
  const opened = open === null ? undefined : entries[open];
  const canRemove = open !== null && editable && onRemove !== undefined && (removable?.(open) ?? true);
  return (
    <section className="config-entries" aria-label={label}>
      <div className="config-entries-head">
        <h2>
          {label} <span className="hint figures">{entries.length}</span>
        </h2>
        {entries.length >= SEARCHED_FROM && (
          <Input.Search
            aria-label={t('configuration.form.search', { list: label })}
            placeholder={t('configuration.form.searchHint')}
            allowClear
            value={sought}
            onChange={({ target }) => setSought(target.value)}
          />
        )}
        {editable && onAdd !== undefined && (
          <Button
            onClick={() => {
              onAdd.add();
              setSought('');
              setOpen(entries.length);
            }}
          >
            {onAdd.label}
          </Button>
        )}
      </div>
      {found.length === 0 && <p className="hint">{t('configuration.form.noEntries')}</p>}
      <ol className="config-rows">
        {found.slice(0, shown).map(({ entry, index }) => (
          <EntryRow
            key={entry.key}
            entry={entry}
            onOpen={() => setOpen(index)}
            {...(editable &&
              onMove &&
              sought === '' && {
                onMove: (by: number) => onMove(index, index + by),
                isFirst: index === 0,
                isLast: index === entries.length - 1,
              })}
          />
        ))}
      </ol>
      {found.length > shown && (
        <Button onClick={() => setShown(shown + PAGE)}>
          {t('configuration.form.more', { left: found.length - shown })}
        </Button>
      )}
      <Drawer
        open={opened !== undefined}
        onClose={() => setOpen(null)}
        title={opened?.title === '' ? t('configuration.form.newEntry') : opened?.title}
        size={720}
        destroyOnHidden
        footer={
          <div className="config-drawer-foot">
            <Button type="primary" disabled={false} onClick={() => setOpen(null)}>
              {t('configuration.form.done')}
            </Button>
            {canRemove && (
              <Button
                danger
                onClick={() => {
                  setOpen(null);
                  onRemove(open);
                }}
              >
                {t('configuration.form.remove')}
              </Button>
            )}
          </div>
        }
      >
        {open !== null && opened !== undefined && <div className="config-form">{form(open)}</div>}
      </Drawer>
    </section>
  );
}
