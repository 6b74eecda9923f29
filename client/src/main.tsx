import './app/before-all.js';
import './ui/base.css';
import '@fontsource-variable/inter';
import '@fontsource-variable/jetbrains-mono';
import '@mantine/core/styles.layer.css';
import '@mantine/dropzone/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import { createRoot } from 'react-dom/client';
import { Providers } from './app/providers.js';
import { Router } from './app/router.js';
import { startWords } from './lib/i18n.js';

// A page's code is gone after an update of the server; the new index names the new one.
window.addEventListener('vite:preloadError', () => window.location.reload());

await startWords();
createRoot(document.getElementById('root') as HTMLElement).render(
  <Providers>
    <Router />
  </Providers>,
);
