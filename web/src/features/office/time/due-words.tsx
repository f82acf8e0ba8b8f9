import { useTranslation } from 'react-i18next';
import { spanOf } from './span.ts';
import { useNow } from './use-now.ts';

/** How long is left, or by how much it is over. */
export function DueWords({ dueAt }: { dueAt: string }) {
  const { t } = useTranslation();
  const left = Date.parse(dueAt) - useNow();
  const { key, values } = spanOf(left);
  const span = t(key, values);
  return <>{left >= 0 ? t('time.left', { span }) : t('time.over', { span })}</>;
}

/** For how long something is held. */
export function HeldWords({ since }: { since: string }) {
  const { t } = useTranslation();
  const { key, values } = spanOf(Math.max(0, useNow() - Date.parse(since)));
  return <>{t('time.held', { span: t(key, values) })}</>;
}
