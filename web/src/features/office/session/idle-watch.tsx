import { Button, Modal } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Idleness, idlenessOf } from './idle-countdown.ts';
import { useSession } from './session.tsx';

const ACTIVITY = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;
/** Shared by the tabs of this browser: activity in one keeps all of them. */
const LAST_ACTIVITY = 'suda.last-activity';

function lastActivity(): number {
  return Number(window.localStorage.getItem(LAST_ACTIVITY));
}

function recordActivity(): void {
  window.localStorage.setItem(LAST_ACTIVITY, String(Date.now()));
}

/** Ends the session after a quarter of an hour without activity, with a warning a minute before. */
export function IdleWatch() {
  const { t } = useTranslation();
  const { end } = useSession();
  const [idleness, setIdleness] = useState<Idleness>({ state: 'active' });

  useEffect(() => {
    recordActivity();
    const onActivity = () => {
      if (idlenessOf(lastActivity(), Date.now()).state === 'active') recordActivity();
    };
    const timer = window.setInterval(() => {
      const next = idlenessOf(lastActivity(), Date.now());
      if (next.state === 'over') end('idle');
      else setIdleness((known) => (known.state === 'active' && next.state === 'active' ? known : next));
    }, 1000);
    for (const type of ACTIVITY) window.addEventListener(type, onActivity, { passive: true });
    return () => {
      window.clearInterval(timer);
      for (const type of ACTIVITY) window.removeEventListener(type, onActivity);
    };
  }, [end]);

  function stay() {
    recordActivity();
    setIdleness({ state: 'active' });
  }

  return (
    <Modal
      open={idleness.state === 'warning'}
      title={t('idle.title')}
      closable={false}
      onCancel={stay}
      footer={[
        <Button key="leave" onClick={() => end('signed-out')}>
          {t('account.signOut')}
        </Button>,
        <Button key="stay" type="primary" autoFocus onClick={stay}>
          {t('idle.stay')}
        </Button>,
      ]}
      mask={{ closable: false }}
    >
      <p>{t('idle.text', { count: idleness.state === 'warning' ? idleness.secondsLeft : 0 })}</p>
    </Modal>
  );
}
