import { useTranslation } from 'react-i18next';
import './visibility-preview.css';
import { Icon } from '../../components/icon.tsx';
import type { Draft } from './draft.ts';

const identityOf = ({ name, phone, email }: Draft): string =>
  [name, phone, email]
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .join(' · ');

/** What each reader will see of the complainant, with what he has entered so far. */
export const VisibilityPreview = ({ draft }: { draft: Draft }) => {
  const { t } = useTranslation();
  const anonymous = draft.kind === 'anonymous';
  const identity = anonymous
    ? t('complain.previewAnonymous')
    : identityOf(draft) || t('complain.previewBlank');
  const disclosed = !anonymous && draft.consentToDisclose;
  return (
    <table className="preview">
      <caption>
        <Icon name="eye" />
        {t('complain.previewTitle')}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('complain.previewWho')}</th>
          <th scope="col">{t('complain.previewSees')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t('complain.previewIntake')}</th>
          <td>{identity}</td>
        </tr>
        <tr>
          <th scope="row">{t('complain.previewAgainst')}</th>
          <td className={disclosed ? undefined : 'preview-hidden'}>
            {disclosed
              ? t('complain.previewDisclosed', { name: draft.name.trim() })
              : t('complain.previewHidden')}
          </td>
        </tr>
        <tr>
          <th scope="row">{t('complain.previewPublic')}</th>
          <td>{t('complain.previewNumbers')}</td>
        </tr>
      </tbody>
    </table>
  );
};
