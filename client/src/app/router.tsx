import { useState } from 'react';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { JoinPage } from '../pages/join-page.js';
import { NotFoundPage } from '../pages/not-found-page.js';
import { SignInPage } from '../pages/sign-in-page.js';
import { LevelGate } from './level-gate.js';
import { type PageEntry, pages } from './pages.js';
import { RouteFault } from './route-fault.js';
import { FirstPage } from './first-page.js';
import { Shell } from './shell/shell.js';

function routeOf(page: PageEntry): RouteObject {
  return {
    path: page.path,
    errorElement: <RouteFault />,
    lazy: async () => {
      const Page = await page.load();
      return {
        Component: () => (
          <LevelGate levels={page.levels}>
            <Page />
          </LevelGate>
        ),
      };
    },
  };
}

export function routes(entries: readonly PageEntry[] = pages): RouteObject[] {
  const hasHome = entries.some((page) => page.path === '/');
  return [
    { path: '/sign-in', element: <SignInPage />, errorElement: <RouteFault /> },
    { path: '/join/:token', element: <JoinPage />, errorElement: <RouteFault /> },
    {
      element: <Shell />,
      errorElement: <RouteFault />,
      hydrateFallbackElement: <Shell />,
      children: [
        ...(hasHome ? [] : [{ path: '/', element: <FirstPage /> }]),
        ...entries.map(routeOf),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ];
}

export function Router() {
  const [router] = useState(() => createBrowserRouter(routes()));
  return <RouterProvider router={router} />;
}
