import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeptLetter } from './kept-letter.ts';

type LeftOverProps = {
  readonly letter: KeptLetter;
  readonly onDrop: () => void;
};

/** A letter that was begun at an earlier station and cannot be sent any more: shown, so that nothing written is lost. */
export function LeftOver({ letter, onDrop }: LeftOverProps) {
  const { t } = useTranslation();
  return (
    <Alert
      type="warning"
      showIcon
      title={t('letters.leftOver')}
      description={
        <>
          <p className="letter-text" lang={letter.language}>
            {letter[letter.language].text}
          </p>
          <Button onClick={onDrop}>{t('letters.drop')}</Button>
        </>
      }
    />
  );
}
