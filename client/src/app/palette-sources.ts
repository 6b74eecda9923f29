import { type PaletteSource } from '../lib/palette.js';

/** Where the command palette looks besides pages and actions. */
export const paletteSources: readonly PaletteSource[] = [];
