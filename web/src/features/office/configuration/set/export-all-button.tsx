import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { problemText } from '../../../../lib/api-problem.ts';
import { saveFile } from '../../board/save-file.ts';
import { useSpeech } from '../../language/speech.tsx';
import { useApi } from '../../session/use-api.ts';
import { today } from '../today.ts';
import { askForFile } from '../use-configuration.ts';

/** Saves what is in effect of all these kinds as one file, which another installation imports at once. */
export function ExportAllButton({ kinds }: { readonly kinds: readonly ConfigurationKind[] }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { message } = App.useApp();
  const api = useApi();
  const save = useMutation({
    mutationFn: () => Promise.all(kinds.map((kind) => askForFile(api, kind))),
    onSuccess: (files) =>
      saveFile(
        `suda-configuration-${today()}.json`,
        'application/json',
        JSON.stringify({ format: 'suda-configuration-set/1', files }, null, 2),
      ),
    onError: (error) => void message.error(problemText(error, language)),
  });
  return (
    <Button loading={save.isPending} onClick={() => save.mutate()}>
      {t('configuration.set.export')}
    </Button>
  );
}
