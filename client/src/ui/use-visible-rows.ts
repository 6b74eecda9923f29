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
  // The virtualizer changes in place; nothing here is memoised over it.
  // eslint-disable-next-line react-hooks/incompatible-library -- its values are read on every render
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    enabled: virtual,
  });
  const items = virtual ? virtualizer.getVirtualItems() : [];
  const last = items.at(-1)?.index ?? 0;
  const tellEnd = useEffectEvent(() => onEnd?.());
  useEffect(() => {
    if (virtual && last >= count - 20) tellEnd();
  }, [virtual, last, count]);
  useEffect(() => {
    const element = scroller.current;
    if (virtual || !element) return undefined;
    const look = () => {
      if (element.scrollTop + element.clientHeight > element.scrollHeight - 300) tellEnd();
    };
    look();
    element.addEventListener('scroll', look, { passive: true });
    return () => element.removeEventListener('scroll', look);
  }, [virtual, scroller, count]);

  if (!virtual) return { from: 0, to: count, before: 0, after: 0, show: () => undefined };
  const first = items[0];
  const end = items.at(-1);
  return {
    from: first?.index ?? 0,
    to: (end?.index ?? -1) + 1,
    before: first?.start ?? 0,
    after: virtualizer.getTotalSize() - (end?.end ?? 0),
    show: (index) => virtualizer.scrollToIndex(index),
  };
}
