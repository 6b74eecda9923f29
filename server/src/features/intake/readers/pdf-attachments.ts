import { type getDocumentProxy } from 'unpdf';
import { decodeText } from './text-decoding.js';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

interface Attachment {
  readonly content: Uint8Array;
}

/** Photographs and diplomas hang on Europass PDFs too; the CV itself is small. */
const mostBytes = 4 * 1024 * 1024;
const europassRoot = /<(?:\w+:)?(?:SkillsPassport|Candidate)[\s>]/;

const isAttachment = (value: unknown): value is Attachment =>
  typeof value === 'object' &&
  value !== null &&
  'content' in value &&
  value.content instanceof Uint8Array &&
  value.content.length <= mostBytes;

/** The Europass CV that a PDF from Europass carries as XML; undefined for other PDFs. */
export async function europassIn(pdf: Pdf): Promise<string | undefined> {
  const attached = (await pdf.getAttachments().catch(() => null)) as Readonly<Record<string, unknown>> | null;
  for (const attachment of Object.values(attached ?? {}).filter(isAttachment)) {
    const xml = decodeText(attachment.content);
    if (xml.ok && europassRoot.test(xml.value.slice(0, 8192))) return xml.value;
  }
  return undefined;
}
