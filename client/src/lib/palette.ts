import { type AccessLevel } from '@portolan/shared/contract';

/** One thing the command palette can open. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly path: string;
}

/** Somewhere the command palette looks: candidates, roles, occupations. Listed in `app/palette-sources.ts`. */
export interface PaletteSource {
  readonly id: string;
  /** Heading of the group, `namespace:key`. */
  readonly labelKey: string;
  readonly levels: readonly AccessLevel[];
  readonly search: (text: string, signal: AbortSignal) => Promise<readonly PaletteItem[]>;
}
