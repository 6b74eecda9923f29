import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useSession } from '../../features/session/index.js';
import { registerShortcut } from '../../lib/shortcuts.js';
import { navPages, pathOf } from '../nav-pages.js';
import { palette } from './palette-store.js';

/** Search, help, and `g` plus a letter for every page of the navigation. */
export function useShellShortcuts(openHelp: () => void): void {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { accessLevel } = useSession();
  useEffect(() => {
    const app = { group: 'app', inPalette: false } as const;
    const release = [
      registerShortcut({ ...app, keys: 'mod+k', label: t('keys.palette'), run: palette.open }),
      registerShortcut({ ...app, keys: '/', label: t('keys.search'), run: palette.open }),
      registerShortcut({ ...app, keys: '?', label: t('keys.help'), run: openHelp, inPalette: true }),
      ...navPages(accessLevel).map((page) =>
        registerShortcut({
          keys: `g ${page.nav.key}`,
          label: t(page.labelKey),
          group: 'go',
          inPalette: false,
          run: () => void navigate(pathOf(page)),
        }),
      ),
    ];
    return () => release.forEach((giveBack) => giveBack());
  }, [accessLevel, navigate, openHelp, t]);
}
