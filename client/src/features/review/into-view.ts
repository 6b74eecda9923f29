/** Scrolls to the first element that fits, as little as it takes. Keys hold any character, so they are compared, not selected by. */
export function bringIntoView(
  holder: HTMLElement | null,
  selector: string,
  fits: (data: DOMStringMap) => boolean,
): HTMLElement | undefined {
  const all = [...(holder?.querySelectorAll<HTMLElement>(selector) ?? [])];
  const found = all.find((element) => fits(element.dataset));
  found?.scrollIntoView({ block: 'nearest' });
  return found;
}
