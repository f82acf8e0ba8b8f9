import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { Notice } from './notice.tsx';

type FailureProps = {
  readonly error: unknown;
  /** @default the page is loaded again */
  readonly retry?: () => void;
};

/** Says why something could not be shown and offers to try again. */
export function Failure({ error, retry }: FailureProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  return (
    <Notice
      role="alert"
      title={t('error.title')}
      action={
        <Button type="primary" onClick={retry ?? (() => window.location.reload())}>
          {retry === undefined ? t('error.reload') : t('error.retry')}
        </Button>
      }
    >
      {problemText(error, language)}
    </Notice>
  );
}
