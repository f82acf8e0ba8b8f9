import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComplaintSubmitted } from '../../../../shared/contracts/complaint-submission.ts';
import './done.css';
import { CopyButton } from '../../components/copy-button.tsx';
import { Link } from '../../components/link.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { formatInstant } from '../../lib/format.ts';
import { useLanguage } from '../../lib/use-language.ts';
import { ProofOfReceipt } from './proof-of-receipt.tsx';
import { readReceipt } from './receipt-store.ts';

const FollowCode = lazy(async () => ({ default: (await import('./follow-code.tsx')).FollowCode }));

const Keys = ({ number, queryCode }: ComplaintSubmitted) => {
  const { t } = useTranslation();
  return (
    <dl className="ticket-keys">
      <div>
        <dt>{t('receipt.number')}</dt>
        <dd>
          <code>{number}</code>
          <CopyButton text={number} label={t('receipt.copyNumber')} />
        </dd>
      </div>
      <div>
        <dt>{t('receipt.queryCode')}</dt>
        <dd>
          <code>{queryCode}</code>
          <CopyButton text={queryCode} label={t('receipt.copyCode')} />
        </dd>
      </div>
    </dl>
  );
};

const WhatNext = ({ due }: { due: string }) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="next-steps">
      <h2>{t('receipt.nextTitle')}</h2>
      <p className="next-due">{t('receipt.due', { at: formatInstant(due, language) })}</p>
      <ol>
        <li>{t('receipt.next1')}</li>
        <li>{t('receipt.next2')}</li>
        <li>{t('receipt.next3')}</li>
      </ol>
    </section>
  );
};

const NoReceipt = () => {
  const { t } = useTranslation();
  return (
    <div className="measure measure-form page">
      <PageHeading page={t('receipt.page')} title={t('receipt.goneTitle')} lead={t('receipt.goneText')} />
      <Link to="/follow" className="button">
        {t('site.follow')}
      </Link>
    </div>
  );
};

/** The receipt of a complaint just filed: shown in this window only, to be copied, printed or saved. */
export const DonePage = () => {
  const { t } = useTranslation();
  const [submitted] = useState(readReceipt);
  if (!submitted) return <NoReceipt />;
  const { number, queryCode, receipt, due } = submitted;
  return (
    <div className="measure measure-form page receipt">
      <PageHeading page={t('receipt.page')} title={t('receipt.title')} lead={t('receipt.lead')} />
      <section className="ticket">
        <Keys {...submitted} />
        <Suspense>
          <FollowCode number={number} />
        </Suspense>
      </section>
      <Notice tone="warn">
        <p>{t('receipt.once')}</p>
      </Notice>
      <div className="form-actions no-print">
        <button type="button" className="button" onClick={() => window.print()}>
          {t('receipt.print')}
        </button>
        <Link to={`/follow?number=${number}`} className="button button-line">
          {t('receipt.follow')}
        </Link>
      </div>
      <WhatNext due={due} />
      <ProofOfReceipt number={number} queryCode={queryCode} receipt={receipt} due={due} />
      <p className="no-print">
        <Link to="/complain">{t('receipt.another')}</Link>
      </p>
    </div>
  );
};
