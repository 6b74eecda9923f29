import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { type AccessLevel, OrganisationId, type Session, UserId } from '@portolan/shared/contract';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactNode } from 'react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { createQueryClient } from '../app/query-client.js';
import { SessionProvider } from '../features/session/index.js';
import { cssVariables, theme } from '../ui/theme.js';

const organisationId = OrganisationId.parse('01930000-0000-7000-8000-000000000001');

export function sessionOf(accessLevel: AccessLevel, changes: Partial<Session> = {}): Session {
  return {
    user: {
      id: UserId.parse('01930000-0000-7000-8000-000000000002'),
      name: 'Ines Duarte',
      email: 'ines@harbour.example',
    },
    organisation: { id: organisationId, name: 'Harbour', isDemo: false },
    accessLevel,
    memberships: [{ organisationId, organisationName: 'Harbour', accessLevel }],
    insecure: false,
    ...changes,
  };
}

function Frame({ children }: { readonly children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
      <QueryClientProvider client={createQueryClient()}>
        <Notifications transitionDuration={0} />
        {children}
      </QueryClientProvider>
    </MantineProvider>
  );
}

export type Shown = RenderResult & { readonly router: ReturnType<typeof createMemoryRouter> };

/** Shows routes as the app would, at an address; the router is given back to look at where one ended up. */
export function showRoutes(routes: RouteObject[], at = '/'): Shown {
  const router = createMemoryRouter(routes, { initialEntries: [at] });
  return {
    router,
    ...render(
      <Frame>
        <RouterProvider router={router} />
      </Frame>,
    ),
  };
}

interface ShowOptions {
  /** The route, with parameters, under which the page stands. */
  readonly path?: string;
  readonly at?: string;
  readonly session?: Session;
}

/** Shows one page or component for somebody who is signed in; a recruiter unless told. */
export function show(page: ReactNode, { path = '*', at = '/', session }: ShowOptions = {}): Shown {
  const element = <SessionProvider value={session ?? sessionOf('recruiter')}>{page}</SessionProvider>;
  return showRoutes([{ path, element }], at);
}
