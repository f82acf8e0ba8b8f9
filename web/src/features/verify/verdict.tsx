import { useTranslation } from 'react-i18next';
import type { ReceiptVerified } from '../../../../shared/contracts/receipts.ts';
import { Icon } from '../../components/icon.tsx';

const CHECKS = [
  ['content', 'content'],
  ['head', 'headCheck'],
  ['chain', 'chain'],
] as const satisfies readonly (readonly [keyof ReceiptVerified, string])[];

/** Valid or not, in word, shape and colour, and what was found of each item. */
export const Verdict = ({ verified }: { verified: ReceiptVerified }) => {
  const { t } = useTranslation();
  const verdict = verified.valid ? 'valid' : 'invalid';
  return (
    <section className={`verdict verdict-${verdict}`}>
      <header>
        <Icon name={verified.valid ? 'check' : 'cross'} />
        <h2>{t(`verify.${verdict}`)}</h2>
      </header>
      <p>{t(`verify.${verdict}Text`)}</p>
      <p>
        <code>{verified.number}</code>
      </p>
      <ul>
        {CHECKS.map(([item, key]) => (
          <li key={item}>
            <Icon name={verified[item] ? 'check' : 'cross'} />
            <span>{t(`verify.${key}`)}</span>
            <strong>{t(verified[item] ? 'verify.yes' : 'verify.no')}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
};
