import { NestedTooDeeply } from './blocks.js';
import { DoctypeRefused, XmlTooDeep } from './markup-parser.js';
import { fault, type Outcome, read, type Reading } from './reading.js';

/** Fewer letters are a stamp or a file name, not a CV. */
export const fewestLetters = 20;

export const hasText = (text: string): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= fewestLetters;

/** The reading, or the fault that there is nothing to read. */
export function withText(reading: Reading, what: string): Outcome<Reading> {
  return hasText(reading.text)
    ? read(reading)
    : fault('no-text', `This ${what} holds no text, perhaps only pictures. Send another format.`);
}

/** What the parsers throw, as a fault a person understands. */
export function markupFault(error: unknown, what: string): Outcome<never> {
  if (error instanceof DoctypeRefused)
    return fault(
      'hostile',
      `This ${what} declares XML entities, which office programs never do, so it was not opened.`,
    );
  if (error instanceof NestedTooDeeply || error instanceof XmlTooDeep)
    return fault('hostile', `This ${what} is nested far deeper than any CV, so it was not opened.`);
  return fault('damaged', `This ${what} is damaged. Open it, save it again and drop it once more.`);
}
