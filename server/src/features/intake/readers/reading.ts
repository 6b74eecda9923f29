import { type DocumentLayout } from '@portolan/shared/domain/documents';

/** What a reader makes of a file: its kept text, and the geometry where the format has one. */
export interface Reading {
  readonly text: string;
  readonly layout: DocumentLayout | null;
  /** The same CV as Europass XML, which the file carries with it. */
  readonly europass?: string;
}

export const readFaultCodes = [
  'unsupported',
  'mismatch',
  'too-large',
  'empty',
  'encrypted',
  'no-text',
  'no-cv',
  'scan-without-ocr',
  'scan-ocr-off',
  'scan-unread',
  'damaged',
  'hostile',
  'timeout',
] as const;
export type ReadFaultCode = (typeof readFaultCodes)[number];

/** Why a file could not be read, and what to do about it: a value, never an exception. */
export interface ReadFault {
  readonly code: ReadFaultCode;
  readonly detail: string;
}

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ReadFault };

export const read = <T>(value: T): Outcome<T> => ({ ok: true, value });
export const fault = (code: ReadFaultCode, detail: string): Outcome<never> => ({
  ok: false,
  fault: { code, detail },
});
