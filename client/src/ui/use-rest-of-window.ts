import { type RefObject, useLayoutEffect, useState } from 'react';

/** Below a box that fills the window: what the page leaves free around its content. */
const gap = 26;

/**
 * How high a box can be that scrolls by itself and ends with the window, so that the page need not scroll as well: a
 * CSS length. One that begins low keeps more than half a window.
 */
export function useRestOfWindow(box: RefObject<HTMLElement | null>): string {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const measure = () => {
      if (box.current) setTop(Math.ceil(box.current.getBoundingClientRect().top + window.scrollY));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [box]);
  return `max(55dvh, calc(100dvh - ${top + gap}px))`;
}
