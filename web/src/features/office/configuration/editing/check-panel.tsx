import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { versionView } from '../../../../../../shared/contracts/configuration-versions.ts';
import type { FieldError } from '../../../../../../shared/contracts/problem-document.ts';
import { ApiProblem } from '../../../../lib/api-problem.ts';
import { navigate } from '../../navigation/location.ts';
import { useApi } from '../../session/use-api.ts';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { FaultsContext } from '../form/faults.ts';
import { kindPath } from '../paths.ts';
import { CONFIGURATION } from '../use-configuration.ts';
import { type Decision, DecisionForm } from './decision.tsx';
import { DryRunView } from './dry-run-view.tsx';
import { FaultList } from './fault-list.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useDryRun } from './use-dry-run.ts';

type CheckPanelProps = {
  readonly kind: ConfigurationKind;
  /** What the new version would hold. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Newest version that was seen. */
  readonly basedOn: number;
  /** Which route takes the decision, and what it takes besides. */
  readonly route: 'versions' | 'rollback' | 'import';
  readonly body: Readonly<Record<string, unknown>>;
  readonly label: string;
  readonly onBack: () => void;
  /** Where the faults of the value can be put right. @default they are only told */
  readonly onFaults?: (faults: readonly FieldError[]) => void;
  readonly onCatchUp: () => Promise<void>;
  readonly onSaved: () => void;
};

const faultsOf = (error: unknown): readonly FieldError[] => (error instanceof ApiProblem ? error.errors : []);
const isStale = (error: unknown): boolean =>
  error instanceof ApiProblem && error.code === 'configuration.stale-version';

/** Faults of the value by paths from its root. */
export const valueFaults = (faults: readonly FieldError[]): FieldError[] =>
  faults.flatMap(({ path, message }) =>
    path === 'value' || path.startsWith('value.') ? [{ path: path.replace(/^value\.?/, ''), message }] : [],
  );

/** The dry run of a new version, from when it applies and why, and the button that saves it. */
export function CheckPanel(props: CheckPanelProps) {
  const { kind, value, basedOn, route, body, label, onBack, onFaults, onCatchUp, onSaved } = props;
  const { t } = useTranslation();
  const api = useApi();
  const client = useQueryClient();
  const { message } = App.useApp();
  const [effectiveFrom, setEffectiveFrom] = useState<string>();
  const dryRun = useDryRun(kind, value, effectiveFrom);
  const save = useMutation({
    mutationFn: ({ note, effectiveFrom: from }: Decision) =>
      api(`/api/configuration/${kind}/${route}`, {
        method: 'POST',
        body: { ...body, basedOn, note, ...(from !== undefined && { effectiveFrom: from }) },
        answer: versionView,
      }),
    onSuccess: async ({ version }) => {
      onSaved();
      await client.invalidateQueries({ queryKey: [CONFIGURATION], predicate: isLasting });
      void message.success(t('configuration.check.saved', { version }));
      navigate(kindPath(kind), { replace: true });
    },
  });

  const error = dryRun.error ?? save.error;
  const faults = faultsOf(error);
  const wrong = valueFaults(faults);
  // What is wrong with a file stands in no field of this page.
  const elsewhere = faults.filter(({ path }) => path === 'file' || path.startsWith('file.'));
  const stale = isStale(error) || (dryRun.result !== null && dryRun.result.basedOn !== basedOn);
  async function catchUp() {
    await onCatchUp();
    save.reset(); // what was refused was decided on the version before
  }
  useEffect(() => {
    if (wrong.length > 0) onFaults?.(wrong);
  });
  if (wrong.length > 0)
    return (
      <>
        <FaultList faults={wrong} />
        <Button onClick={onBack}>{t('configuration.check.back')}</Button>
      </>
    );
  return (
    <FaultsContext value={faults}>
      {elsewhere.length > 0 && <FaultList faults={elsewhere} />}
      {stale && <StaleNotice onCatchUp={catchUp} />}
      {!stale && error !== null && faults.length === 0 && (
        <Failure error={error} retry={dryRun.error ? dryRun.retry : save.reset} />
      )}
      {dryRun.result === null ? (
        dryRun.error === null && <Loading rows={3} />
      ) : (
        <DryRunView result={dryRun.result} isDone={dryRun.isDone} />
      )}
      <DecisionForm
        effectiveFrom={effectiveFrom}
        onEffectiveFrom={setEffectiveFrom}
        canWait={kind !== 'organisations'}
        isReady={dryRun.isDone && !stale}
        isSaving={save.isPending}
        label={label}
        onSave={(note) => save.mutate({ note, effectiveFrom })}
        onBack={onBack}
      />
    </FaultsContext>
  );
}

/** A dry run is over when its page is left; asking for it again would run it against the version just saved. */
const isLasting = ({ queryKey }: { queryKey: readonly unknown[] }): boolean => queryKey[2] !== 'dry-run';
