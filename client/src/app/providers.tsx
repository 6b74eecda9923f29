import { MantineProvider } from '@mantine/core';
import { useNotifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, type ReactNode, StrictMode, Suspense } from 'react';
import { onSignedOut } from '../lib/call.js';
import { styleNonce } from '../lib/style-nonce.js';
import { sessionQuery } from '../features/session/index.js';
import { cssVariables, theme } from '../ui/theme.js';
import { useOnce } from '../ui/use-once.js';
import { createQueryClient } from './query-client.js';
import { usePrinting } from './use-printing.js';

// What is said waits in the store until this has been loaded.
const Notifications = lazy(async () => ({ default: (await import('./notifications.js')).Notifications }));

const queryClient = createQueryClient();
onSignedOut(() => queryClient.setQueryData(sessionQuery.queryKey, null));

export function Providers({ children }: { readonly children: ReactNode }) {
  // Paper is light, for charts too, whatever the screen is.
  const onPaper = usePrinting() ? ({ forceColorScheme: 'light' } as const) : {};
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={cssVariables}
        getStyleNonce={styleNonce}
        {...onPaper}
      >
        <QueryClientProvider client={queryClient}>
          {children}
          <Said />
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}

/** The corner where things are said; there from the first time that something is. */
function Said() {
  const { notifications, queue } = useNotifications();
  const asked = useOnce(notifications.length + queue.length > 0);
  return <Suspense>{asked && <Notifications position="bottom-right" limit={4} />}</Suspense>;
}
