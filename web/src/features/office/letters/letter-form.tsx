import { Alert, App, Button, Input, Radio } from 'antd';
import type { TextAreaRef } from 'antd/es/input/TextArea.js';
import { type FormEvent, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterDraft } from '../../../../../shared/contracts/letters.ts';
import type { Bilingual } from '../../../../../shared/contracts/text.ts';
import { LETTER_LIMITS } from '../../../../../shared/domain/complaints/letter.ts';
import { gapsOf } from '../../../../../shared/domain/notifications/letter-gaps.ts';
import type { Language } from '../../../../../shared/domain/notifications/template-keys.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { GapList } from './gap-list.tsx';
import { LetterPreview } from './letter-preview.tsx';
import { useLetter } from './use-letter.ts';
import { useSendLetter } from './use-send-letter.ts';

type LetterFormProps = {
  readonly number: string;
  readonly draft: LetterDraft;
  /** In which the complainant gets his messages. */
  readonly language: Language;
  readonly consequence: Bilingual | null;
  readonly onSent: () => void;
};

/** A letter while it is written: language, subject and text, what is still to be filled, and how it will be read. */
export function LetterForm({ number, draft, language: his, consequence, onSent }: LetterFormProps) {
  const { t } = useTranslation();
  const { language: spoken } = useSpeech();
  const { message, modal } = App.useApp();
  const ids = useId();
  const area = useRef<TextAreaRef>(null);
  const { letter, change, restore, isChanged } = useLetter(number, draft, his);
  const { language } = letter;
  const { subject, text } = letter[language];
  const gaps = gapsOf(`${subject}\n${text}`);
  const name = inLanguage(draft.name, spoken);
  const sending = useSendLetter(number, draft.template, () => {
    void message.success(t('letters.done', { name }));
    onSent();
  });

  function lead(gap: string) {
    const box = area.current?.resizableTextArea?.textArea;
    const at = text.indexOf(gap);
    if (!box || at < 0) return document.getElementById(`${ids}-subject`)?.focus();
    box.focus();
    box.setSelectionRange(at, at + gap.length);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    const [gap] = gaps;
    if (gap !== undefined) return lead(gap);
    const isSure = await modal.confirm({
      title: t('letters.sure', { name }),
      content: consequence && inLanguage(consequence, spoken),
      okText: t('letters.send'),
      cancelText: t('action.cancel'),
    });
    if (isSure) sending.mutate({ language, subject, text });
  }

  return (
    <form className="letter-form" onSubmit={(event) => void send(event)}>
      <Radio.Group
        optionType="button"
        aria-label={t('letters.language')}
        value={language}
        options={[
          { value: 'zh', label: t('letters.in.zh') },
          { value: 'en', label: t('letters.in.en') },
        ]}
        onChange={({ target }) => change({ ...letter, language: target.value === 'en' ? 'en' : 'zh' })}
      />
      <p className="hint">{t(`letters.his.${his}`)}</p>
      <div className="letter-field">
        <label htmlFor={`${ids}-subject`}>{t('letters.subject')}</label>
        <Input
          id={`${ids}-subject`}
          lang={language}
          required
          minLength={2}
          maxLength={LETTER_LIMITS.subject}
          autoComplete="off"
          value={subject}
          onChange={({ target }) => change({ ...letter, [language]: { subject: target.value, text } })}
        />
      </div>
      <div className="letter-field">
        <label htmlFor={`${ids}-text`}>{t('letters.text')}</label>
        <Input.TextArea
          ref={area}
          id={`${ids}-text`}
          className="letter-area"
          lang={language}
          required
          minLength={2}
          maxLength={LETTER_LIMITS.text}
          aria-describedby={`${ids}-notes`}
          value={text}
          onChange={({ target }) => change({ ...letter, [language]: { subject, text: target.value } })}
          rows={12}
        />
        <p id={`${ids}-notes`} className="hint">
          {t('letters.noNames')}
        </p>
      </div>
      <GapList gaps={gaps} onChoose={lead} />
      <LetterPreview subject={subject} text={text} language={language} />
      {sending.isError && (
        <Alert
          role="alert"
          type="error"
          title={t('action.failed')}
          description={problemText(sending.error, spoken)}
        />
      )}
      <div className="letter-foot">
        <Button type="primary" size="large" htmlType="submit" loading={sending.isPending}>
          {t('letters.send')}
        </Button>
        {isChanged && <Button onClick={restore}>{t('letters.restore')}</Button>}
      </div>
      <p className="hint">{t('action.kept')}</p>
    </form>
  );
}
