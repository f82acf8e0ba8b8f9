import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReceiptVerified } from '../../../../shared/contracts/receipts.ts';
import '../../styles/form.css';
import './verify.css';
import { Failure } from '../../components/failure.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { calls } from '../../lib/calls.ts';
import type { ReceiptParts } from './check-receipt.ts';
import { ReceiptForm } from './receipt-form.tsx';
import { Verdict } from './verdict.tsx';

type Verification =
  | { at: 'idle' }
  | { at: 'checking' }
  | { at: 'done'; verified: ReceiptVerified }
  | { at: 'failed'; error: unknown };

/** Checks a receipt against the record. */
export const VerifyPage = () => {
  const { t } = useTranslation();
  const [verification, setVerification] = useState<Verification>({ at: 'idle' });
  const verify = async (parts: ReceiptParts): Promise<void> => {
    setVerification({ at: 'checking' });
    try {
      const { verifyReceipt } = await calls();
      setVerification({ at: 'done', verified: await verifyReceipt(parts) });
    } catch (error) {
      setVerification({ at: 'failed', error });
    }
  };
  return (
    <div className="measure measure-form page">
      <PageHeading page={t('verify.page')} title={t('verify.title')} lead={t('verify.lead')} />
      <ReceiptForm
        busy={verification.at === 'checking'}
        onChange={() => setVerification({ at: 'idle' })}
        onSubmit={(parts) => void verify(parts)}
      />
      <div aria-live="polite">
        {verification.at === 'done' && <Verdict verified={verification.verified} />}
        {verification.at === 'failed' && <Failure title={t('verify.failed')} error={verification.error} />}
      </div>
    </div>
  );
};
