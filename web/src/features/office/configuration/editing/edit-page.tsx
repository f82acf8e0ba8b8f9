import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfigurationKind } from '../../../../../../shared/contracts/configuration-kinds.ts';
import { Failure } from '../../shell/failure.tsx';
import { Loading } from '../../shell/loading.tsx';
import { Notice } from '../../shell/notice.tsx';
import { useMayConfigure, useVersion, useVersions } from '../use-configuration.ts';
import { EditForm } from './edit-form.tsx';

/** Edits the newest version of a kind into a new one. */
export function EditPage({ kind }: { readonly kind: ConfigurationKind }) {
  const { t } = useTranslation();
  const mayConfigure = useMayConfigure();
  const versions = useVersions(kind);
  const known = versions.isFetching ? undefined : versions.data?.versions[0]?.version;
  const newest = useVersion(kind, known);
  // What somebody else saves meanwhile does not take the form away; the dry run tells.
  const [begun, setBegun] = useState(newest.data);
  if (begun === undefined && newest.data !== undefined) setBegun(newest.data);
  if (mayConfigure === false) return <Notice title={t('configuration.readOnly')} />;
  const failed = [versions, newest].find(({ isError, data }) => isError && data === undefined);
  if (failed) return <Failure error={failed.error} retry={() => void failed.refetch()} />;
  if (versions.data?.versions.length === 0) return <Notice title={t('configuration.versions.none')} />;
  return begun === undefined ? <Loading rows={8} /> : <EditForm kind={kind} newest={begun} />;
}
