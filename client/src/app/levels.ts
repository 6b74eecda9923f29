import { type AccessLevel, accessLevels } from '@portolan/shared/contract';

/** Pages that hiring managers open as well. */
export const everyone: readonly AccessLevel[] = accessLevels;
