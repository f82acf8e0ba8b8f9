import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field } from '../../components/field.tsx';
import { Notice } from '../../components/notice.tsx';
import { checkReceipt, type ReceiptParts, tidyReceipt } from './check-receipt.ts';
import { readReceiptFile } from './receipt-file.ts';

const PARTS = ['number', 'hash', 'head'] as const;

interface ReceiptFormProps {
  busy: boolean;
  onChange: () => void;
  onSubmit: (parts: ReceiptParts) => void;
}

const FileOpener = ({ onOpen }: { onOpen: (text: string) => void }) => {
  const { t } = useTranslation();
  return (
    <div className="file-opener">
      <label className="button button-line file-button">
        {t('verify.file')}
        <input
          type="file"
          accept="application/json,.json"
          aria-describedby="receipt-file-hint"
          onChange={(event) => {
            void event.target.files?.[0]?.text().then(onOpen);
            event.target.value = '';
          }}
        />
      </label>
      <p className="hint" id="receipt-file-hint">
        {t('verify.fileHint')}
      </p>
    </div>
  );
};

/** The three items of a receipt, typed, pasted or read from a saved file. */
export const ReceiptForm = ({ busy, onChange, onSubmit }: ReceiptFormProps) => {
  const { t } = useTranslation();
  const [parts, setParts] = useState<ReceiptParts>({ number: '', hash: '', head: '' });
  const [attempted, setAttempted] = useState(false);
  const [fileWrong, setFileWrong] = useState(false);
  const wrong = checkReceipt(parts);

  const change = (part: Partial<ReceiptParts>): void => {
    setParts((before) => ({ ...before, ...part }));
    onChange();
  };

  const open = (text: string): void => {
    const receipt = readReceiptFile(text);
    setFileWrong(receipt === null);
    if (receipt) change({ number: receipt.number, hash: receipt.hash, head: receipt.head });
  };

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const first = PARTS.find((part) => wrong[part]);
    if (first === undefined) {
      onSubmit(tidyReceipt(parts));
      return;
    }
    setAttempted(true);
    document.getElementById(first)?.focus();
  };

  return (
    <form className="sheet" noValidate onSubmit={submit}>
      <FileOpener onOpen={open} />
      {fileWrong && (
        <Notice tone="bad">
          <p>{t('verify.fileWrong')}</p>
        </Notice>
      )}
      {PARTS.map((part) => (
        <Field
          key={part}
          id={part}
          label={t(`verify.${part}`)}
          hint={part === 'number' ? t('follow.numberHint') : t('verify.digestHint')}
          error={attempted && wrong[part] ? t(`verify.${wrong[part]}`) : undefined}
        >
          {(wiring) => (
            <input
              {...wiring}
              type="text"
              className="code-input"
              autoComplete="off"
              spellCheck={false}
              value={parts[part]}
              onChange={(event) => change({ [part]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <div className="form-actions">
        <button type="submit" className="button" disabled={busy}>
          {busy ? t('verify.checking') : t('verify.check')}
        </button>
      </div>
    </form>
  );
};
