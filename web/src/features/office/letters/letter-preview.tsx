import { useTranslation } from 'react-i18next';
import { splitAtGaps } from '../../../../../shared/domain/notifications/letter-gaps.ts';
import type { Language } from '../../../../../shared/domain/notifications/template-keys.ts';

type LetterPreviewProps = {
  readonly subject: string;
  readonly text: string;
  readonly language: Language;
};

const Marked = ({ text }: { readonly text: string }) => {
  let at = 0;
  return splitAtGaps(text).map(({ piece, isGap }) => {
    const key = at;
    at += piece.length;
    return isGap ? <mark key={key}>{piece}</mark> : <span key={key}>{piece}</span>;
  });
};

/** The letter as the complainant will read it; what is not filled in yet is marked. */
export function LetterPreview({ subject, text, language }: LetterPreviewProps) {
  const { t } = useTranslation();
  return (
    <section className="letter-preview" aria-labelledby="letter-preview">
      <h3 id="letter-preview">{t('letters.preview')}</h3>
      <div className="letter-paper" lang={language}>
        <p className="letter-subject">
          <Marked text={subject} />
        </p>
        <p className="letter-text">
          <Marked text={text} />
        </p>
      </div>
    </section>
  );
}
