import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import './home.css';
import { LocalStrip } from './local-strip.tsx';
import { PublicBoardSection } from './public-board.tsx';
import { StationLine } from './station-line.tsx';

const DOORS = [
  ['/complain', 'complain', 'write'],
  ['/help', 'help', 'info'],
  ['/follow', 'follow', 'track'],
  ['/verify-receipt', 'verify', 'verify'],
] as const satisfies readonly (readonly [string, string, IconName])[];

const PROMISES = [
  ['promise1', 'eye'],
  ['promise2', 'chain'],
  ['promise3', 'clock'],
] as const satisfies readonly (readonly [string, IconName])[];

const Doors = () => {
  const { t } = useTranslation();
  return (
    <div className="doors">
      {DOORS.map(([to, key, icon]) => (
        <Link key={to} to={to} className={`door door-${key}`}>
          <Icon name={icon} />
          <span className="door-title">
            {t(`site.${key}`)}
            <Icon name="arrow" />
          </span>
          <span className="door-hint">{t(`home.${key}Hint`)}</span>
        </Link>
      ))}
    </div>
  );
};

const Promises = () => {
  const { t } = useTranslation();
  return (
    <section className="promises" aria-labelledby="promises">
      <h2 id="promises">{t('home.promiseTitle')}</h2>
      <ul>
        {PROMISES.map(([key, icon]) => (
          <li key={key}>
            <Icon name={icon} />
            <h3>{t(`home.${key}`)}</h3>
            <p>{t(`home.${key}Text`)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The front door: file, follow, verify, and how the city is doing. */
export const HomePage = () => {
  const { t } = useTranslation();
  return (
    <>
      <LocalStrip />
      <div className="hero">
        <div className="measure">
          <PageHeading page={t('home.page')} title={t('home.title')} lead={t('home.lead')} />
          <StationLine />
        </div>
      </div>
      <div className="measure home">
        <Doors />
        <PublicBoardSection />
        <Promises />
      </div>
    </>
  );
};
