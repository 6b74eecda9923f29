import { jest } from '@jest/globals';

/** React reports a component that breaks; where a case breaks one on purpose, that report is not shown. */
export function expectConsoleErrors(): void {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
}
