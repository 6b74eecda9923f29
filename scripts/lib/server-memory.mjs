/**
 * How the C library of Linux gives memory back: without this the server keeps a third more after a large upload, and
 * each thread that reads a table adds its share. Other systems do not look at it.
 */
export const serverMemory = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
