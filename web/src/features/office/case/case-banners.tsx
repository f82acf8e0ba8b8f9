import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './case-banners.css';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { Link } from '../navigation/link.tsx';
import { casePath } from '../navigation/routes.ts';
import { Moment } from '../time/moment.tsx';
import { UnitName } from './unit-name.tsx';

function Banner({ title, children }: { title: string; children: ReactNode }) {
  return (
    <li className="banner">
      <strong>{title}</strong>
      <div>{children}</div>
    </li>
  );
}

/** What holds a case up or has become of it, said before anything else. */
export function CaseBanners({
  complaint,
}: {
  complaint: Pick<OfficialCase, 'tasks' | 'procedure' | 'stage'>;
}) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { tasks, procedure, stage } = complaint;
  const { suspension, mergedInto, referredTo, pendingApproval, listing, malicious } = procedure;
  const isListed = listing !== null && listing.endedAt === null;
  const pending = tasks.find(({ taskId }) => taskId === pendingApproval);
  const supplement = tasks.find((task) => task.stage === 'supplement' && task.status === 'open');
  const ask = tasks.map(({ statement }) => statement?.['ask']).find((text) => typeof text === 'string');
  const isQuiet = !pending?.request && !suspension && !mergedInto && !supplement && stage !== 'referral';
  if (isQuiet && !isListed && !malicious) return null;
  return (
    <ul className="banners" aria-label={t('banner.label')}>
      {pending?.request && (
        <Banner title={t('banner.pending', { what: t(`approval.kind.${pending.request.kind}`) })}>
          {t('banner.pendingText', {
            unit: inLanguage({ zh: pending.unit.name, en: pending.unit.nameEn }, language),
          })}{' '}
          <Moment at={pending.dueAt} />
        </Banner>
      )}
      {suspension && (
        <Banner title={t('banner.suspended')}>
          {t('banner.suspendedText')} <Moment at={suspension.until} />
          <p className="written">{suspension.reason}</p>
        </Banner>
      )}
      {supplement && (
        <Banner title={t('banner.supplement')}>
          {t('banner.supplementText')} <Moment at={supplement.dueAt} />
          {typeof ask === 'string' && <p className="written">{ask}</p>}
        </Banner>
      )}
      {stage === 'referral' && referredTo !== null && (
        <Banner title={t('banner.referral', { body: t(`action.body.${referredTo}`) })}>
          {t('banner.referralText')}
        </Banner>
      )}
      {isListed && (
        <Banner title={t('banner.listed')}>
          <UnitName unit={listing.unit} /> <Moment at={listing.since} />
        </Banner>
      )}
      {malicious && <Banner title={t('banner.malicious')}>{t('banner.maliciousText')}</Banner>}
      {mergedInto !== null && (
        <Banner title={t('banner.merged')}>
          {t('banner.mergedText')} <Link to={casePath(mergedInto)}>{mergedInto}</Link>
        </Banner>
      )}
    </ul>
  );
}
