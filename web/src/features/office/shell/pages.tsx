import { lazy, Suspense, useEffect } from 'react';
import { CasePage } from '../case/case-page.tsx';
import { DeskPage } from '../desk/desk-page.tsx';
import { navigate, useLocation } from '../navigation/location.ts';
import { BOARD_PATH, DESK_PATH, routeOf } from '../navigation/routes.ts';
import { useMe, worksOnTasks } from '../session/use-me.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Failure } from './failure.tsx';
import { Loading } from './loading.tsx';
import { NoPostPage } from './no-post-page.tsx';
import { NotFoundPage } from './not-found-page.tsx';

const CaseFilePage = lazy(() =>
  import('../case-file/case-file-page.tsx').then(({ CaseFilePage }) => ({ default: CaseFilePage })),
);
const BoardPage = lazy(() =>
  import('../board/board-page.tsx').then(({ BoardPage }) => ({ default: BoardPage })),
);
const SupervisionPage = lazy(() =>
  import('../supervision/supervision-page.tsx').then(({ SupervisionPage }) => ({ default: SupervisionPage })),
);
const ConfigurationPage = lazy(() =>
  import('../configuration/configuration-page.tsx').then(({ ConfigurationPage }) => ({
    default: ConfigurationPage,
  })),
);

/** Sends a person to the page his work begins at. */
function Home() {
  const { data: person, error, refetch } = useMe();
  useEffect(() => {
    if (person !== undefined) navigate(worksOnTasks(person) ? DESK_PATH : BOARD_PATH, { replace: true });
  }, [person]);
  return error === null ? <Loading /> : <Failure error={error} retry={() => void refetch()} />;
}

function Page({ path }: { path: string }) {
  const route = routeOf(path);
  switch (route.page) {
    case 'home':
      return <Home />;
    case 'desk':
      return <DeskPage />;
    case 'board':
      return <BoardPage />;
    case 'supervision':
      return <SupervisionPage />;
    case 'case':
      return <CasePage key={route.number} number={route.number} />;
    case 'configuration':
      return <ConfigurationPage parts={route.parts} />;
    case 'case-file':
      return <CaseFilePage key={route.number} number={route.number} />;
    case 'not-found':
      return <NotFoundPage />;
  }
}

/** The page of the current address, for whoever holds a post; one that breaks leaves the others alone. */
export function Pages() {
  const { path } = useLocation();
  const { data: person } = useMe();
  if (person?.roles.length === 0) return <NoPostPage />;
  return (
    <ErrorBoundary key={path} fallback={<Failure error={null} />}>
      <Suspense fallback={<Loading />}>
        <Page path={path} />
      </Suspense>
    </ErrorBoundary>
  );
}
