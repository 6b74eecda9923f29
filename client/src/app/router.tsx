import { useState } from 'react';
import { createBrowserRouter, type RouteObject, RouterProvider } from 'react-router';
import { NotFoundPage } from '../pages/not-found-page.js';
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
    {
      path: '/sign-in',
      errorElement: <RouteFault />,
      hydrateFallbackElement: <></>,
      lazy: async () => ({ Component: (await import('../pages/sign-in-page.js')).SignInPage }),
    },
    {
      path: '/join/:token',
      errorElement: <RouteFault />,
      hydrateFallbackElement: <></>,
      lazy: async () => ({ Component: (await import('../pages/join-page.js')).JoinPage }),
    },
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
