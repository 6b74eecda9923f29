import { type Extraction, type Field } from '@portolan/shared/domain/documents';
import { type FactField, type FactValues } from '@portolan/shared/domain/profile';
import { type NewFact } from './fact-store.js';

/** Characters of a quote before and after the words it is about. */
const quoteBefore = 100;
const quoteAfter = 140;

/** The line that a span stands in; a long one is cut at words around the span. */
export function quoteAt(text: string, span: { readonly start: number; readonly end: number }): string {
  const lineStart = text.lastIndexOf('\n', span.start - 1) + 1;
  const lineEnd = text.indexOf('\n', span.end);
  const cutStart = text.indexOf(' ', span.start - quoteBefore) + 1;
  const cutEnd = text.lastIndexOf(' ', span.end + quoteAfter);
  const from = span.start - lineStart <= quoteBefore ? lineStart : Math.min(cutStart, span.start);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const to = end - span.end <= quoteAfter ? end : Math.max(cutEnd, span.end);
  return `${from > lineStart ? '… ' : ''}${text.slice(from, to).trim()}${to < end ? ' …' : ''}`;
}

/** Every field of a reading as a fact of its document. */
export function factsOfExtraction(
  read: Extraction,
  text: string,
  documentId: string,
  batchId: string | null,
  occupationOf: (title: string) => string | null,
): NewFact[] {
  const fact = <F extends FactField, T>(field: F, found: Field<T>, value: FactValues[F]) =>
    ({
      field,
      value,
      source: 'document',
      confidence: found.confidence,
      documentId,
      spans: found.spans,
      quote: found.spans[0] ? quoteAt(text, found.spans[0]) : null,
      batchId,
    }) as NewFact;
  const plain = <F extends 'name' | 'headline' | 'place'>(field: F, found: Field<FactValues[F]> | null) =>
    found ? [fact(field, found, found.value)] : [];
  return [
    ...plain('name', read.name),
    ...plain('headline', read.headline),
    ...plain('place', read.place),
    ...read.emails.map((found) => fact('email', found, found.value)),
    ...read.phones.map((found) => fact('phone', found, found.value)),
    ...read.links.map((found) => fact('link', found, found.value)),
    ...read.jobs.map((found) =>
      fact('job', found, { ...found.value, occupationCode: occupationOf(found.value.title) }),
    ),
    ...read.education.map((found) => fact('education', found, found.value)),
    ...read.languages.map((found) => fact('language', found, found.value)),
    ...read.certifications.map((found) => fact('certification', found, found.value)),
    ...read.skills.map((found) => fact('skill', found, { how: 'mentioned', ...found.value })),
  ];
}
