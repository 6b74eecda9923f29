import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { onSignedOut } from '../lib/call.js';
import { styleNonce } from '../lib/style-nonce.js';
import { sessionQuery } from '../features/session/index.js';
import { cssVariables, theme } from '../ui/theme.js';
import { createQueryClient } from './query-client.js';

const queryClient = createQueryClient();
onSignedOut(() => queryClient.setQueryData(sessionQuery.queryKey, null));

export function Providers({ children }: { readonly children: ReactNode }) {
  return (
    <StrictMode>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={cssVariables}
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queryClient}>
          <Notifications position="bottom-right" limit={4} />
          {children}
        </QueryClientProvider>
      </MantineProvider>
    </StrictMode>
  );
}
