import { useMutation } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod';
import './proof-panel.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { chainVerified } from '../../../../../shared/contracts/receipts.ts';
import { problemText } from '../../../lib/api-problem.ts';
import { useSpeech } from '../language/speech.tsx';
import { useApi } from '../session/use-api.ts';
import { Fact } from './fact.tsx';

/** The receipt's hash, the head of the chain, and a check that nothing in between was altered. */
export function ProofPanel({ complaint }: { complaint: Pick<OfficialCase, 'number' | 'receipt' | 'head'> }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const api = useApi();
  const check = useMutation({
    mutationFn: () =>
      api(`/api/complaints/${encodeURIComponent(complaint.number)}/chain`, { answer: chainVerified }),
  });
  return (
    <section className="proof" aria-labelledby="proof">
      <h3 id="proof">{t('case.proof.title')}</h3>
      <dl className="facts">
        <Fact name={t('case.proof.receipt')}>
          <code>{complaint.receipt.hash}</code>
        </Fact>
        <Fact name={t('case.proof.head')}>
          <code>{complaint.head}</code>
        </Fact>
      </dl>
      <Button onClick={() => check.mutate()} loading={check.isPending}>
        {check.isPending ? t('case.proof.checking') : t('case.proof.check')}
      </Button>
      {check.isSuccess && (
        <Alert
          role="status"
          showIcon
          type={check.data.intact ? 'success' : 'error'}
          title={
            check.data.intact ? t('case.proof.intact', { count: check.data.events }) : t('case.proof.report')
          }
          {...(!check.data.intact && { description: <Faults {...check.data} /> })}
        />
      )}
      {check.isError && <Alert role="alert" type="error" title={problemText(check.error, language)} />}
    </section>
  );
}

type Checked = z.infer<typeof chainVerified>;

/** What does not fit, event by event. */
function Faults({ brokenAt, altered }: Pick<Checked, 'brokenAt' | 'altered'>) {
  const { t } = useTranslation();
  return (
    <ul className="proof-faults">
      {brokenAt !== null && <li>{t('case.proof.broken', { version: brokenAt })}</li>}
      {altered.map(({ version, what }) => (
        <li key={`${version} ${what}`}>{t(`case.proof.altered.${what}`, { version })}</li>
      ))}
    </ul>
  );
}
