import { afterAll, afterEach, beforeAll, jest } from '@jest/globals';
import { cleanup, configure } from '@testing-library/react';
import { startWords } from '../lib/i18n.js';
import { answers } from './answers.js';

/** Once at the top of a page test: English words, an empty page and no answers before each case. */
export function useAnswers(): void {
  // A busy machine is no fault of the page.
  jest.setTimeout(60_000);
  configure({ asyncUtilTimeout: 10_000 });
  beforeAll(async () => {
    answers.listen({ onUnhandledRequest: 'error' });
    await startWords('en');
  });
  afterEach(() => {
    cleanup();
    jest.restoreAllMocks();
    answers.resetHandlers();
    localStorage.clear();
  });
  afterAll(() => answers.close());
}
