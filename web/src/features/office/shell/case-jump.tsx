import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { navigate } from '../navigation/location.ts';
import { casePath } from '../navigation/routes.ts';

/** Opens a case by its number, as it is read out on the phone or pasted. */
export function CaseJump() {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const number = text.replaceAll(/\s/g, '').toUpperCase();

  function open(event: FormEvent) {
    event.preventDefault();
    if (number === '') return;
    setText('');
    navigate(casePath(number));
  }

  return (
    <search className="case-jump">
      <form onSubmit={open}>
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          aria-label={t('jump.label')}
          placeholder={t('jump.placeholder')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="go"
        />
        <button type="submit" className="visually-hidden">
          {t('jump.go')}
        </button>
      </form>
    </search>
  );
}
