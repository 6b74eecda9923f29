import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Where a shortcut is listed in the `?` dialog. */
export const shortcutGroups = ['go', 'list', 'page', 'app'] as const;
export type ShortcutGroup = (typeof shortcutGroups)[number];

export interface Shortcut {
  /** `g c` is one key after another, `mod+k` a chord (mod is Ctrl, or ⌘ on a Mac). */
  readonly keys: string;
  /** Already translated. */
  readonly label: string;
  readonly group: ShortcutGroup;
  readonly run: () => void;
  /** Also offered in the command palette; true unless told. */
  readonly inPalette?: boolean;
}

/** How long the second key of a pair may take, in milliseconds. */
const pairWithinMs = 1200;

let registered: readonly Shortcut[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Shortcut[]): void {
  registered = next;
  for (const listener of listeners) listener();
}

/** Returns the function that takes the shortcut back. The newest holder of a key wins. */
export function registerShortcut(shortcut: Shortcut): () => void {
  change([...registered, shortcut]);
  return () => change(registered.filter((one) => one !== shortcut));
}

export function useShortcuts(): readonly Shortcut[] {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => registered,
  );
}

/** Holds a shortcut while the component is shown; it appears in the `?` dialog and in the palette. */
export function useShortcut(shortcut: Shortcut, enabled = true): void {
  const { keys, label, group, inPalette } = shortcut;
  const run = useEffectEvent(shortcut.run);
  useEffect(() => {
    if (!enabled) return undefined;
    return registerShortcut({ keys, label, group, inPalette: inPalette ?? true, run: () => run() });
  }, [keys, label, group, inPalette, enabled]);
}

/** Typing and open dialogs keep their keys. */
function isBusy(event: KeyboardEvent): boolean {
  const target = event.target;
  if (document.querySelector('[role="dialog"][aria-modal="true"], [role="menu"], [role="listbox"]'))
    return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName)) &&
    !(target instanceof HTMLInputElement && ['checkbox', 'radio', 'button'].includes(target.type))
  );
}

export function chordOf(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return `${event.ctrlKey || event.metaKey ? 'mod+' : ''}${event.altKey ? 'alt+' : ''}${key}`;
}

/** Starts listening; one listener for the whole app. */
export function listenForShortcuts(target: Document = document): () => void {
  let first: { chord: string; at: number } | undefined;
  const receive = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const chord = chordOf(event);
    if (isBusy(event) && !chord.startsWith('mod+')) return;
    const pair = first && event.timeStamp - first.at < pairWithinMs ? `${first.chord} ${chord}` : undefined;
    const found = findShortcut(pair) ?? findShortcut(chord);
    first = found ? undefined : { chord, at: event.timeStamp };
    if (!found) return;
    event.preventDefault();
    found.run();
  };
  target.addEventListener('keydown', receive);
  return () => target.removeEventListener('keydown', receive);
}

function findShortcut(keys: string | undefined): Shortcut | undefined {
  return registered.findLast((shortcut) => shortcut.keys === keys);
}
