/**
 * How memory is given back. Of the C library of Linux: without this the server keeps a third more after a large upload,
 * and each thread that reads a table adds its share; other systems do not look at it. Of Node: a quarter of the usual
 * room for what is short-lived. Pieces of a file pass through it and are let go of when it is full: after an import of a
 * million rows 43 MB less than with half of it.
 */
export const serverMemory = {
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '131072',
  MALLOC_TRIM_THRESHOLD_: '131072',
  NODE_OPTIONS: '--max-semi-space-size=4',
};

/**
 * Node's own options that no environment may set. The collector works in the thread that needs it: its helpers, four of
 * them for the server and for each thread that reads a table, took a fifth of two processors while they waited.
 */
export const serverOptions = ['--single-threaded-gc'];
