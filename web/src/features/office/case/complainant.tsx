import { useTranslation } from 'react-i18next';
import type { OfficialCase } from '../../../../../shared/contracts/official-case.ts';
import { Moment } from '../time/moment.tsx';
import { Fact } from './fact.tsx';

/** Who complains, as far as this reader may know, and why not further. */
export function Complainant({
  complaint,
}: {
  complaint: Pick<OfficialCase, 'complainant' | 'consentToDisclose'>;
}) {
  const { t } = useTranslation();
  const { complainant, consentToDisclose } = complaint;
  const known = (['name', 'creditCode', 'phone', 'email', 'agent'] as const).flatMap((name) => {
    const value = complainant[name];
    return value === null ? [] : [{ name, value }];
  });
  return (
    <section aria-labelledby="complainant">
      <h3 id="complainant">
        {t('case.complainant.title')}{' '}
        <span className="kind">{t(`case.complainant.kind.${complainant.kind}`)}</span>
      </h3>
      {complainant.kind === 'anonymous' && <p className="hint">{t('case.complainant.anonymous')}</p>}
      <dl className="facts">
        {known.map(({ name, value }) => (
          <Fact key={name} name={t(`case.complainant.${name}`)}>
            <span className="figures">{value}</span>
          </Fact>
        ))}
        <Fact name={t('case.consent')}>{consentToDisclose ? t('case.consentYes') : t('case.consentNo')}</Fact>
      </dl>
      {complainant.masked && <p className="masked">{t('case.complainant.masked')}</p>}
      {complainant.unmaskedUntil !== null && (
        <p className="masked">
          {t('case.complainant.unmaskedUntil')} <Moment at={complainant.unmaskedUntil} />
        </p>
      )}
    </section>
  );
}
