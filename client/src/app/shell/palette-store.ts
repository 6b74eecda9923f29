import { createSpotlight } from '@mantine/spotlight';

/** Opens the command palette before its own code has been loaded. */
export const [paletteStore, palette] = createSpotlight();
