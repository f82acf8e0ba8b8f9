import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from '../navigation/link.tsx';
import { navigate } from '../navigation/location.ts';
import { BOARD_PATH, DESK_PATH, SUPERVISION_PATH } from '../navigation/routes.ts';
import { supervises, useMe } from '../session/use-me.ts';
import { Notice } from '../shell/notice.tsx';

/** Says why the list is empty and what to do about it. */
export function EmptyDesk({ filtered }: { filtered: boolean }) {
  const { t } = useTranslation();
  const { data: person } = useMe();
  if (!filtered) {
    const elsewhere =
      person !== undefined && supervises(person) ? (
        <Link to={SUPERVISION_PATH}>{t('desk.empty.supervision')}</Link>
      ) : (
        <Link to={BOARD_PATH}>{t('desk.empty.board')}</Link>
      );
    return (
      <Notice title={t('desk.empty.title')} action={elsewhere}>
        {t('desk.empty.text')}
      </Notice>
    );
  }
  const clear = (
    <Button onClick={() => navigate(DESK_PATH, { replace: true })}>{t('desk.filter.clear')}</Button>
  );
  return (
    <Notice title={t('desk.empty.filtered')} action={clear}>
      {t('desk.empty.filteredText')}
    </Notice>
  );
}
