import { useEffect, useRef } from 'react';

/** After a change of page the focus goes to its title, so that the keyboard and a reader start there. */
export function usePageFocus(pathname: string) {
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const title = main.current?.querySelector<HTMLElement>('[data-page-title]');
    (title ?? main.current)?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return main;
}
