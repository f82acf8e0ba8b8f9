import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { inLanguage } from '../../../lib/format.ts';
import { useSpeech } from '../language/speech.tsx';
import { useSession } from '../session/session.tsx';
import { useMe } from '../session/use-me.ts';

/** Who I am, for which unit, and the way out. */
export function AccountMenu({ inbox }: { inbox: string | undefined }) {
  const { t } = useTranslation();
  const { language } = useSpeech();
  const { end } = useSession();
  const { data: person } = useMe();
  const unit =
    person && inLanguage({ zh: person.organisation.name, en: person.organisation.nameEn }, language);
  const roles = person?.roles.map((role) => t(`role.${role}`)).join(' · ');
  const items = [
    ...(inbox === undefined
      ? []
      : [
          {
            key: 'inbox',
            label: (
              <a href={inbox} target="_blank" rel="noreferrer">
                {t('account.inbox')}
              </a>
            ),
          },
        ]),
    { key: 'sign-out', label: t('account.signOut'), onClick: () => end('signed-out') },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <button type="button" className="account">
        <span className="visually-hidden">{t('account.label')}</span>
        <span className="account-name">
          <strong>{person?.name}</strong>
          <span>{roles}</span>
        </span>
        <span className="account-unit">{unit}</span>
      </button>
    </Dropdown>
  );
}
