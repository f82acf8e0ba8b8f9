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
import { forgetFiled } from './filed-store.ts';
import { ProofOfReceipt } from './proof-of-receipt.tsx';
import { type KeptReceipt, readReceipt } from './receipt-store.ts';

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

/** Texts of the receipt; of a request for help those under `receipt.help` where there are some. */
const useReceiptWords = (help: boolean): ((key: string, values?: Record<string, string>) => string) => {
  const { t } = useTranslation();
  return (key, values) => t([...(help ? [`receipt.help.${key}`] : []), `receipt.${key}`], values ?? {});
};

const WhatNext = ({ due, help }: Pick<KeptReceipt, 'due' | 'help'>) => {
  const { t } = useTranslation();
  const words = useReceiptWords(help);
  const language = useLanguage();
  return (
    <section className="next-steps">
      <h2>{t('receipt.nextTitle')}</h2>
      <p className="next-due">{words('due', { at: formatInstant(due, language) })}</p>
      <ol>
        <li>{words('next1')}</li>
        <li>{words('next2')}</li>
        <li>{words('next3')}</li>
      </ol>
    </section>
  );
};

/** The device remembers the number, so that the same is not filed twice; on another's device one lets it forget. */
const Remembered = () => {
  const { t } = useTranslation();
  const [forgotten, setForgotten] = useState(false);
  return (
    <p className="hint no-print" role="status">
      {forgotten ? t('receipt.forgotten') : t('receipt.remembered')}{' '}
      {!forgotten && (
        <button
          type="button"
          className="text-link"
          onClick={() => {
            forgetFiled(localStorage);
            setForgotten(true);
          }}
        >
          {t('receipt.forget')}
        </button>
      )}
    </p>
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
  const words = useReceiptWords(submitted?.help ?? false);
  if (!submitted) return <NoReceipt />;
  const { number, queryCode, receipt, due, help } = submitted;
  return (
    <div className="measure measure-form page receipt">
      <PageHeading page={t('receipt.page')} title={t('receipt.title')} lead={words('lead')} />
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
      <WhatNext due={due} help={help} />
      <ProofOfReceipt number={number} queryCode={queryCode} receipt={receipt} due={due} />
      {!help && <Remembered />}
      <p className="no-print">
        <Link to={help ? '/help' : '/complain'}>{t('receipt.another')}</Link>
      </p>
    </div>
  );
};
