import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { problemText } from '../../../../lib/api-problem.ts';
import { saveFile } from '../../board/save-file.ts';
import { useSpeech } from '../../language/speech.tsx';
import { useApi } from '../../session/use-api.ts';
import { askForFile } from '../use-configuration.ts';

type ExportButtonProps = {
  readonly kind: ConfigurationKind;
  /** @default the version in effect */
  readonly version?: number;
};

/** Saves a version as a file that another installation can import. */
export function ExportButton({ kind, version }: ExportButtonProps) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { message } = App.useApp();
  const api = useApi();
  const save = useMutation({
    mutationFn: () => askForFile(api, kind, version),
    onSuccess: (file) =>
      saveFile(`suda-${kind}-${file.version}.json`, 'application/json', JSON.stringify(file, null, 2)),
    onError: (error) => void message.error(problemText(error, language)),
  });
  return (
    <Button loading={save.isPending} onClick={() => save.mutate()}>
      {t(version === undefined ? 'configuration.export' : 'configuration.exportThis')}
    </Button>
  );
}
