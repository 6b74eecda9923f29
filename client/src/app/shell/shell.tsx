import { useDisclosure, useLocalStorage } from '@mantine/hooks';
import { useSpotlight } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { SessionProvider, sessionQuery } from '../../features/session/index.js';
import { paths } from '../../lib/paths.js';
import { listenForShortcuts } from '../../lib/shortcuts.js';
import { LoadingLines } from '../../ui/card.js';
import { ErrorBoundary } from '../../ui/error-boundary.js';
import { FaultState } from '../../ui/fault-state.js';
import { useOnce } from '../../ui/use-once.js';
import { Banners } from './banners.js';
import { Navigation } from './navigation.js';
import { paletteStore } from './palette-store.js';
import classes from './shell.module.css';
import { TopBar } from './top-bar.js';
import { useShellShortcuts } from './use-shell-shortcuts.js';
import { usePageFocus } from './use-page-focus.js';

// Opened by a key or a button; until then nobody needs to wait for them.
const loadPalette = async () => ({ default: (await import('./palette.js')).Palette });
const Palette = lazy(loadPalette);
const KeyboardHelp = lazy(async () => ({ default: (await import('./keyboard-help.js')).KeyboardHelp }));
const NavigationDrawer = lazy(async () => ({
  default: (await import('./navigation-drawer.js')).NavigationDrawer,
}));

/** Everything behind the sign-in. */
export function Shell() {
  const session = useQuery(sessionQuery);
  const location = useLocation();
  if (session.isPending) return <div className={classes.waiting} aria-busy="true" />;
  if (session.isError) return <FaultState error={session.error} onRetry={() => void session.refetch()} />;
  if (session.data === null) {
    return <Navigate to={paths.signIn(location.pathname + location.search)} replace />;
  }
  return (
    <SessionProvider value={session.data}>
      <Frame />
    </SessionProvider>
  );
}

function Frame() {
  const { t } = useTranslation();
  const [folded, setFolded] = useLocalStorage({
    key: 'portolan-nav-folded',
    defaultValue: false,
    getInitialValueInEffect: false,
  });
  const [drawerOpen, drawer] = useDisclosure(false);
  const [helpOpen, help] = useDisclosure(false);
  const drawerAsked = useOnce(drawerOpen);
  const helpAsked = useOnce(helpOpen);
  const paletteAsked = useOnce(useSpotlight(paletteStore).opened);
  const { pathname } = useLocation();
  const main = usePageFocus(pathname);
  useShellShortcuts(help.open);
  useEffect(() => listenForShortcuts(), []);
  // Fetched once the page stands, so that the first letter typed after Ctrl K is not lost.
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette(), 1500);
    return () => clearTimeout(timer);
  }, []);

  return (
    <div className={classes.frame} data-folded={folded || undefined}>
      <a className={`${classes.skip} no-print`} href="#main">
        {t('shell.skip')}
      </a>
      <aside className={`${classes.side} no-print`}>
        <Navigation folded={folded} onFold={() => setFolded(!folded)} />
      </aside>
      <div className={classes.column}>
        <Banners />
        <TopBar onMenu={drawer.open} onHelp={help.open} />
        <main id="main" ref={main} tabIndex={-1} className={classes.main}>
          {/* Outside the boundary that changes with the page: the old page stays until the new one is there. */}
          <Suspense fallback={<LoadingLines lines={8} />}>
            <ErrorBoundary key={pathname}>
              <Outlet />
            </ErrorBoundary>
          </Suspense>
        </main>
      </div>
      <Suspense>
        {paletteAsked && <Palette />}
        {helpAsked && <KeyboardHelp opened={helpOpen} onClose={help.close} />}
        {drawerAsked && <NavigationDrawer opened={drawerOpen} onClose={drawer.close} />}
      </Suspense>
    </div>
  );
}
