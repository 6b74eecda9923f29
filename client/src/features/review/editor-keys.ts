import { type KeyboardEvent } from 'react';

const hasOpenList = (target: EventTarget) =>
  target instanceof Element && target.getAttribute('aria-expanded') === 'true';

/** In a form the keys of the desk rest; Escape leaves it, or first the list that is open in it. */
export const editorKeys = (leave: () => void) => (event: KeyboardEvent) => {
  if (event.ctrlKey || event.metaKey) return;
  event.stopPropagation();
  if (event.key !== 'Escape' || hasOpenList(event.target)) return;
  event.preventDefault();
  leave();
};
