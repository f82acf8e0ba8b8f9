import { App, Button } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import '../form/form.css';
import './decision.css';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import type { configurationVersion } from '../../../../../../shared/contracts/configuration-versions.ts';
import type { FieldError } from '../../../../../../shared/contracts/problem-document.ts';
import { describeChanges } from '../../../../../../shared/domain/configuration/describe-changes.ts';
import { Moment } from '../../time/moment.tsx';
import { KIND_EDITORS } from '../editors/kind-editors.ts';
import { controlId, FaultsContext, SoughtPathContext } from '../form/faults.ts';
import { CheckPanel } from './check-panel.tsx';
import { FaultList } from './fault-list.tsx';
import { StaleNotice } from './stale-notice.tsx';
import { useEdit } from './use-edit.ts';
import { useLeaveGuard } from './use-leave-guard.ts';

type EditFormProps = {
  readonly kind: ConfigurationKind;
  readonly newest: z.infer<typeof configurationVersion>;
};

/** How long a list needs to open the entry that holds a field, milliseconds. */
const OPENING_MS = 400;
const focusOn = (path: string) => {
  const parts = path.split('.');
  const fields = parts.map((_, index) => controlId(parts.slice(0, parts.length - index).join('.')));
  const found = fields.map((id) => document.getElementById(id)).find((element) => element !== null);
  found?.focus();
};

/** The form of a kind, then what it would change, then the decision. What is typed is kept in this tab. */
export function EditForm({ kind, newest }: EditFormProps) {
  const { t } = useTranslation();
  const { modal } = App.useApp();
  const edit = useEdit(kind, newest);
  const [isChecking, setChecking] = useState(false);
  const [faults, setFaults] = useState<readonly FieldError[]>([]);
  const [sought, setSought] = useState<string | null>(null);
  useLeaveGuard(edit.isChanged);
  const changes = useMemo(() => describeChanges(edit.before, edit.value).length, [edit.before, edit.value]);
  const { Form } = KIND_EDITORS[kind];

  function seek(path: string) {
    setSought(null);
    setTimeout(() => setSought(path));
    setTimeout(() => focusOn(path), OPENING_MS);
  }
  const discard = () =>
    modal.confirm({
      title: t('configuration.edit.discard'),
      content: t('configuration.edit.discardText'),
      okText: t('configuration.edit.discardYes'),
      cancelText: t('configuration.edit.leaveNo'),
      onOk: () => {
        setFaults([]);
        edit.discard();
      },
    });

  if (isChecking)
    return (
      <CheckPanel
        kind={kind}
        value={edit.value}
        basedOn={edit.basedOn}
        route="versions"
        body={{ value: edit.value }}
        label={t('configuration.check.save')}
        onBack={() => setChecking(false)}
        onFaults={(found) => {
          setFaults(found);
          setChecking(false);
        }}
        onCatchUp={edit.catchUp}
        onSaved={edit.discard}
      />
    );
  return (
    <FaultsContext value={faults}>
      <SoughtPathContext value={sought}>
        {edit.basedOn < edit.newest && <StaleNotice onCatchUp={edit.catchUp} />}
        {newest.state === 'planned' && (
          <p className="hint">
            {t('configuration.edit.onPlanned', { version: newest.version })}{' '}
            <Moment at={newest.effectiveFrom} />
          </p>
        )}
        {faults.length > 0 && <FaultList faults={faults} onSeek={seek} />}
        <div className="config-form">
          <Form value={edit.value} before={edit.before} onChange={edit.change} />
        </div>
        <div className="config-bar">
          <span role="status">
            {edit.isChanged
              ? t('configuration.edit.changed', { count: changes })
              : t('configuration.edit.unchanged')}
          </span>
          <Button disabled={!edit.isChanged} onClick={discard}>
            {t('configuration.edit.discardButton')}
          </Button>
          <Button
            type="primary"
            disabled={!edit.isChanged}
            onClick={() => {
              setFaults([]);
              setChecking(true);
              window.scrollTo(0, 0);
            }}
          >
            {t('configuration.edit.dryRun')}
          </Button>
        </div>
      </SoughtPathContext>
    </FaultsContext>
  );
}
