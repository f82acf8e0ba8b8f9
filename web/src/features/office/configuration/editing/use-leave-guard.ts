import { App } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { guardLeaving } from '../../navigation/location.ts';

/** Asks before a page with unsaved edits is left by a link, or the window closed. */
export function useLeaveGuard(unsaved: boolean): void {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    const release = guardLeaving((leave) =>
      modal.confirm({
        title: t('configuration.edit.leave'),
        content: t('configuration.edit.leaveText'),
        okText: t('configuration.edit.leaveYes'),
        cancelText: t('configuration.edit.leaveNo'),
        onOk: leave,
      }),
    );
    return () => {
      window.removeEventListener('beforeunload', warn);
      release();
    };
  }, [unsaved, modal, t]);
}
