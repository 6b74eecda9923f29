import { type RefObject, useLayoutEffect, useRef } from 'react';

const slideMs = 140;

/**
 * Lets rows slide from where they stood to where they stand, so that the eye can follow a change of rank. Rows carry
 * `data-slide` with their id. Nothing moves for those who asked for less motion.
 */
export function useSlide(list: RefObject<HTMLElement | null>, order: string): void {
  const places = useRef(new Map<string, number>());
  useLayoutEffect(() => {
    const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    const now = new Map<string, number>();
    for (const row of list.current?.querySelectorAll<HTMLElement>('[data-slide]') ?? []) {
      const id = row.dataset['slide'] ?? '';
      now.set(id, row.offsetTop);
      const before = places.current.get(id);
      if (still || before === undefined || before === row.offsetTop) continue;
      row.animate([{ transform: `translateY(${before - row.offsetTop}px)` }, { transform: 'none' }], {
        duration: slideMs,
        easing: 'ease-out',
      });
    }
    places.current = now;
  }, [list, order]);
}
