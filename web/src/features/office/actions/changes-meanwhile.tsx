import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import './changes-meanwhile.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { ActorName } from '../case/actor-name.tsx';
import { useSpeech } from '../language/speech.tsx';
import { Moment } from '../time/moment.tsx';

type ChangesMeanwhileProps = {
  readonly events: OfficialCase['events'];
  /** What was typed, where its form is gone. */
  readonly written: readonly string[];
  readonly isGone: boolean;
  readonly onSeen: () => void;
};

/** Says who changed what while a form was being filled, and that nothing typed is lost. */
export function ChangesMeanwhile({ events, written, isGone, onSeen }: ChangesMeanwhileProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  return (
    <Alert
      role="alert"
      type="warning"
      className="changes"
      title={t('action.stale.title')}
      description={
        <>
          <ul>
            {events.map((event) => (
              <li key={event.version}>
                <Moment at={event.at} short /> <ActorName actor={event.actor} />
                {event.unit !== null &&
                  `（${inLanguage({ zh: event.unit.name, en: event.unit.nameEn }, language)}）`}
                ：{inLanguage(event.text, language)}
              </li>
            ))}
          </ul>
          <p>{isGone ? t('action.stale.gone') : t('action.stale.text')}</p>
          {isGone && written.length > 0 && (
            <details>
              <summary>{t('action.stale.written')}</summary>
              {written.map((text) => (
                <p key={text} className="written">
                  {text}
                </p>
              ))}
            </details>
          )}
          <Button size="small" onClick={onSeen}>
            {t('action.stale.seen')}
          </Button>
        </>
      }
    />
  );
}
