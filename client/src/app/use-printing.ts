import { useSyncExternalStore } from 'react';

const query = () => window.matchMedia('print');

function subscribe(listener: () => void): () => void {
  const print = query();
  print.addEventListener('change', listener);
  return () => print.removeEventListener('change', listener);
}

/** True while the page is on its way to paper. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => query().matches);
}
