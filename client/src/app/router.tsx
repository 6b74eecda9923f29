import { lazy, type ReactNode, Suspense } from 'react';
import { BrowserRouter, type RouteObject, useRoutes } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page.js';
import { ErrorBoundary } from '../ui/error-boundary.js';
import { FirstPage } from './first-page.js';
import { LevelGate } from './level-gate.js';
import { type PageEntry, pages } from './pages.js';

const Shell = lazy(async () => ({ default: (await import('./shell/shell.js')).Shell }));
const SignInPage = lazy(async () => ({ default: (await import('../pages/sign-in-page.js')).SignInPage }));
const JoinPage = lazy(async () => ({ default: (await import('../pages/join-page.js')).JoinPage }));

function routeOf({ path, levels, load }: PageEntry): RouteObject {
  const Page = lazy(async () => ({ default: await load() }));
  return {
    path,
    element: (
      <LevelGate levels={levels}>
        <Page />
      </LevelGate>
    ),
  };
}

/** What stands outside the shell: nothing to show until its code is there. */
const alone = (page: ReactNode) => (
  <ErrorBoundary>
    <Suspense>{page}</Suspense>
  </ErrorBoundary>
);

export function routes(entries: readonly PageEntry[] = pages): RouteObject[] {
  const hasHome = entries.some((page) => page.path === '/');
  return [
    { path: '/sign-in', element: alone(<SignInPage />) },
    { path: '/join/:token', element: alone(<JoinPage />) },
    {
      element: alone(<Shell />),
      children: [
        ...(hasHome ? [] : [{ path: '/', element: <FirstPage /> }]),
        ...entries.map(routeOf),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ];
}

const all = routes();

export function Router() {
  return (
    <BrowserRouter>
      <Routes />
    </BrowserRouter>
  );
}

function Routes() {
  return useRoutes(all);
}
