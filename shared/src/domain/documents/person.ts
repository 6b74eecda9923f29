import { findEmails, findLinks, findPhones } from './contacts.js';
import { phoneCountry } from './phone-country.js';
import { bodySize, type Line, repeatedLines } from './lines.js';
import { type NameHints } from './name-agreement.js';
import { findName, type FoundName } from './names.js';
import { findHomePlace } from './places.js';
import { linesOfKind, type Section } from './sections.js';
import {
  type DocumentLayout,
  type Field,
  type FieldSpan,
  type LinkValue,
  type PhoneValue,
  type PlaceValue,
} from './types.js';

/** Who the person is and how to reach them. */
export interface Person {
  readonly name: FoundName | null;
  /** The lines above the first heading, among them the name. */
  readonly top: readonly Line[];
  readonly emails: readonly Field<string>[];
  readonly phones: readonly Field<PhoneValue>[];
  readonly place: Field<PlaceValue> | null;
  readonly links: readonly Field<LinkValue>[];
}

const headLines = 12;

/** Name and contacts: what stands above the first heading, the first lines at least, and contact sections. */
function headOf(lines: readonly Line[], sections: readonly Section[]): { top: Line[]; contact: Line[] } {
  const top = linesOfKind(sections, 'top');
  const contact = linesOfKind(sections, 'contact');
  return { top: top.length > 1 ? top : lines.slice(0, headLines), contact };
}

const standsIn = (lines: readonly Line[]) => (at: number) =>
  lines.some((line) => at >= line.start && at < line.end);

/** Above the first heading first; then contact sections, running headers, and under a summary's heading. */
function nameOf(
  lines: readonly Line[],
  sections: readonly Section[],
  running: readonly Line[],
  hints: NameHints,
) {
  const { top, contact } = headOf(lines, sections);
  const best = findName(top, hints);
  if (best !== null && best.field.confidence >= 0.5) return best;
  const others = [contact, running, linesOfKind(sections, 'summary').slice(0, 4), lines.slice(0, headLines)];
  return others
    .map((group) => findName(group, hints))
    .reduce<FoundName | null>(
      (kept, one) =>
        one !== null && (kept === null || one.field.confidence > kept.field.confidence + 0.05) ? one : kept,
      best,
    );
}

/** Reads name, e-mail, phone, place and links of a CV; see extractProfile. */
export function readPerson(
  text: string,
  layout: DocumentLayout | null,
  lines: readonly Line[],
  sections: readonly Section[],
): Person {
  const { top, contact } = headOf(lines, sections);
  const own = standsIn([...top, ...contact]);
  const referees = standsIn(linesOfKind(sections, 'references'));
  const emails = ownOnes(findEmails(text), referees);
  const links = findLinks(text, layout, own).filter(({ spans }) => !isPartOf(spans, emails));
  const country = phoneCountry(text, findHomePlace([...contact, ...top])?.value.country ?? null, emails);
  const name = nameOf(lines, sections, repeatedLines(text, layout), {
    emails,
    handles: links.filter((link) => link.value.kind !== 'other').map((link) => link.value.url),
    declared: layout?.declared ?? [],
    body: bodySize(lines),
    country,
    text,
  });
  const place = findHomePlace([...contact, ...top].filter((line) => !tellsName(line, name)));
  const dialled = place === null ? country : (place.value.country ?? country);
  const phones = ownOnes(findPhones(text, dialled, own), referees);
  return { name, top, emails, phones, place, links };
}

/** The second line of a broken e-mail address reads like a site. */
const isPartOf = (spans: readonly FieldSpan[], emails: readonly Field<string>[]): boolean =>
  spans.length > 0 &&
  emails.some((email) =>
    email.spans.some((whole) => spans.every((span) => span.start < whole.end && whole.start < span.end)),
  );

/** Among others' contacts only where nobody else's is told: then it is for a person to look at. */
const doubtful = 0.4;

/** The contacts of referees are not the candidate's. */
function ownOnes<T>(found: readonly Field<T>[], isReferee: (at: number) => boolean): readonly Field<T>[] {
  const own = found.filter(({ spans: [first] }) => first === undefined || !isReferee(first.start));
  return own.length > 0
    ? own
    : found.map((field) => ({ ...field, confidence: Math.min(field.confidence, doubtful) }));
}

/** A first name may be a town: lines that say the name say no place. */
function tellsName(line: Line, name: FoundName | null): boolean {
  if (name === null || line === name.line) return name !== null;
  const said = name.field.value.toLowerCase();
  // An e-mail address begins with the name, too.
  return (
    line.text.toLowerCase().startsWith(said) && !/^[\p{L}\p{N}._+@-]/u.test(line.text.slice(said.length))
  );
}
