import { Button, Input } from 'antd';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.tsx';
import { DESK_PATH } from '../navigation/routes.ts';
import { dropView, keepView, viewsIn } from './views.ts';

/** Named sets of filters, kept on this machine: a click shows one; the filters in the address can become one. */
export function SavedViews({ search }: { search: string }) {
  const { t } = useTranslation();
  const [views, setViews] = useState(() => viewsIn(window.localStorage));
  const [name, setName] = useState<string | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const wasNaming = useRef(false);
  const isNaming = name !== null;
  useEffect(() => {
    // The form is gone: the focus goes on at the view that is shown, or at what makes one.
    if (wasNaming.current && !isNaming)
      place.current?.querySelector<HTMLElement>('a[aria-current], .keep-view')?.focus();
    wasNaming.current = isNaming;
  }, [isNaming]);
  const isKept = views.some((view) => view.search === search);

  function keep(event: FormEvent) {
    event.preventDefault();
    if (name === null || name.trim() === '') return;
    setViews(keepView(window.localStorage, { name, search }));
    setName(null);
  }
  return (
    <div className="saved-views" ref={place}>
      {views.length > 0 && (
        <ul aria-label={t('desk.views.label')}>
          {views.map((view) => (
            <li key={view.name}>
              <Link
                to={`${DESK_PATH}${view.search}`}
                aria-current={view.search === search ? 'true' : undefined}
              >
                {view.name}
              </Link>
              <button
                type="button"
                aria-label={t('desk.views.drop', { name: view.name })}
                onClick={() => setViews(dropView(window.localStorage, view.name))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {search !== '' && !isKept && name === null && (
        <Button className="keep-view" onClick={() => setName('')}>
          {t('desk.views.keep')}
        </Button>
      )}
      {name !== null && (
        <form onSubmit={keep}>
          <Input
            aria-label={t('desk.views.name')}
            placeholder={t('desk.views.name')}
            value={name}
            maxLength={40}
            autoFocus
            onChange={(event) => setName(event.target.value)}
          />
          <Button htmlType="submit" type="primary" disabled={name.trim() === ''}>
            {t('desk.views.save')}
          </Button>
          <Button onClick={() => setName(null)}>{t('action.cancel')}</Button>
        </form>
      )}
    </div>
  );
}
