import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../../../../lib/api-problem.ts';
import { useSpeech } from '../../language/speech.tsx';
import { Failure } from '../../shell/failure.tsx';
import { isNote, NoteField } from '../editing/note-field.tsx';
import type { ConfigurationFile } from './read-configuration-file.ts';
import { SetKind } from './set-kind.tsx';
import { inOrder } from './try-set.ts';
import { useSetImport, useSetTrial } from './use-set-import.ts';

type SetPanelProps = { readonly files: readonly ConfigurationFile[]; readonly onBack: () => void };

/** The kinds of a file in the order of importing, each tried; then why, and the button that imports all that differ. */
export function SetPanel({ files, onBack }: SetPanelProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const [note, setNote] = useState('');
  const { tried, isDone, error, retry } = useSetTrial(files);
  const { saved, run } = useSetImport();
  const isRefused = tried.some(({ state }) => state === 'refused');
  const count = tried.filter(({ state }) => state === 'changed').length;
  return (
    <>
      {error !== null && <Failure error={error} retry={retry} />}
      <ol className="config-set">
        {inOrder(files).map((file) => (
          <SetKind
            key={file.kind}
            file={file}
            tried={tried.find((one) => one.file.kind === file.kind)}
            saved={saved.get(file.kind)}
          />
        ))}
      </ol>
      {isRefused && <Alert type="error" showIcon role="alert" title={t('configuration.set.refused')} />}
      {run.isError && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={problemText(run.error, language)}
          description={t('configuration.set.broken', { saved: saved.size, count })}
        />
      )}
      {run.isSuccess || (isDone && !isRefused && count === 0) ? (
        <Alert
          type="success"
          showIcon
          role="status"
          title={t(run.isSuccess ? 'configuration.set.done' : 'configuration.set.nothing', { count })}
          description={run.isSuccess ? t('configuration.set.minute') : undefined}
        />
      ) : (
        <form
          className="config-decision"
          onSubmit={(event) => {
            event.preventDefault();
            run.mutate({ tried, note: note.trim() });
          }}
        >
          <NoteField label={t('configuration.set.note')} value={note} onChange={setNote} />
          <div className="config-bar">
            <Button onClick={onBack}>{t('configuration.check.back')}</Button>
            <Button
              type="primary"
              htmlType="submit"
              loading={run.isPending}
              disabled={!isDone || isRefused || !isNote(note)}
            >
              {run.isPending
                ? t('configuration.set.saving', { saved: saved.size, count })
                : t('configuration.set.save', { count })}
            </Button>
          </div>
          <p className="hint">{t('configuration.set.order')}</p>
        </form>
      )}
    </>
  );
}
