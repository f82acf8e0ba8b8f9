import { useTranslation } from 'react-i18next';
import type { ComplaintSubmitted } from '../../../../shared/contracts/complaint-submission.ts';
import { formatExact } from '../../lib/format.ts';
import { saveReceiptFile } from '../verify/receipt-file.ts';

/** The figures that prove what was received and when; saved as a file without the query code. */
export const ProofOfReceipt = ({ number, receipt }: ComplaintSubmitted) => {
  const { t } = useTranslation();
  return (
    <section className="proof">
      <h2>{t('receipt.proofTitle')}</h2>
      <p>{t('receipt.proofText')}</p>
      <dl>
        <dt>{t('receipt.at')}</dt>
        <dd>
          <time dateTime={receipt.at}>{formatExact(receipt.at)}</time> (UTC+8)
        </dd>
        <dt>{t('receipt.hash')}</dt>
        <dd>
          <code>{receipt.hash}</code>
        </dd>
        <dt>{t('receipt.head')}</dt>
        <dd>
          <code>{receipt.head}</code>
        </dd>
      </dl>
      <button
        type="button"
        className="button button-line no-print"
        aria-describedby="save-hint"
        onClick={() => saveReceiptFile({ number, ...receipt })}
      >
        {t('receipt.save')}
      </button>
      <p className="hint no-print" id="save-hint">
        {t('receipt.saveHint')}
      </p>
    </section>
  );
};
