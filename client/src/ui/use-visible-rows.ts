import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Up to this many rows are simply all there: searchable by the browser, printable. */
const virtualFrom = 200;

export interface VisibleRows {
  readonly from: number;
  readonly to: number;
  /** Height in pixels of the rows left out above and below. */
  readonly before: number;
  readonly after: number;
  readonly show: (index: number) => void;
}

/** Which rows to draw for the scroll position. */
export function useVisibleRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
  onEnd: (() => void) | undefined,
): VisibleRows {
  const virtual = count > virtualFrom;
  // eslint-disable-next-line react-hooks/incompatible-library -- its values are read anew on every render
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: virtual,
  });
  useEndOfScroll(scroller, count, onEnd);
  const items = virtualizer.getVirtualItems();
  const first = items[0];
  const last = items.at(-1);
  if (!virtual || !first || !last) {
    return { from: 0, to: virtual ? 0 : count, before: 0, after: 0, show: () => undefined };
  }
  return {
    from: first.index,
    to: last.index + 1,
    before: first.start,
    after: virtualizer.getTotalSize() - last.end,
    show: (index) => virtualizer.scrollToIndex(index),
  };
}

/** Tells when less than a screen is left below. */
function useEndOfScroll(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  onEnd: (() => void) | undefined,
): void {
  const tell = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const look = () => {
      if (element.scrollTop + 2 * element.clientHeight > element.scrollHeight) tell();
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [scroller, count]);
}
