import { type DocumentLayout, keepText, type LaidOutLine } from '@portolan/shared/domain/documents';
import { readArchive } from './archive.js';
import { DoctypeRefused, type Paragraph, paragraphsOf, targetsOf } from './docx-text.js';
import { fault, type Outcome, read, type Reading } from './reading.js';

const document = 'word/document.xml';
const relations = 'word/_rels/document.xml.rels';
const wanted = (name: string) =>
  name === document || name === relations || /^word\/header\d*\.xml$/.test(name);
const defaultSize = 11;
const fewestLetters = 20;

/** Lays paragraphs out as lines; the size stands for geometry, positions are not known. */
class Assembler {
  private text = '';
  private blank = false;
  private readonly lines: LaidOutLine[] = [];
  private readonly links: DocumentLayout['links'][number][] = [];

  constructor(private readonly targets: ReadonlyMap<string, string>) {}

  add(paragraph: Paragraph): void {
    const pieces = keepText(paragraph.text)
      .split('\n')
      .map((piece) => piece.trim())
      .filter((piece) => piece !== '');
    if (pieces.length === 0) {
      this.blank = true;
      return;
    }
    if (this.blank && this.text !== '') this.text += '\n';
    this.blank = false;
    const from = this.text.length;
    for (const piece of pieces) this.addLine(piece, paragraph);
    this.addLinks(paragraph, from);
  }

  private addLine(piece: string, paragraph: Paragraph): void {
    const start = this.text.length;
    const written = paragraph.bullet && !piece.startsWith('• ') ? `• ${piece}` : piece;
    this.text += `${written}\n`;
    const size = paragraph.size ?? defaultSize;
    this.lines.push({ start, end: start + written.length, page: 1, x: 0, y: this.lines.length, size });
  }

  private addLinks(paragraph: Paragraph, from: number): void {
    for (const link of paragraph.links) {
      const url = this.targets.get(link.relation);
      if (url !== undefined) this.links.push({ url, start: from, end: this.text.length - 1 });
    }
  }

  reading(): Reading {
    return { text: this.text, layout: { lines: this.lines, links: this.links } };
  }
}

function assemble(paragraphs: readonly Paragraph[], targets: ReadonlyMap<string, string>): Reading {
  const assembler = new Assembler(targets);
  for (const paragraph of paragraphs) assembler.add(paragraph);
  return assembler.reading();
}

function parse(parts: ReadonlyMap<string, string>): Outcome<Reading> {
  const main = parts.get(document);
  if (main === undefined)
    return fault(
      'mismatch',
      'The name ends in .docx, but this is no Word document. Save it as .docx and drop it again.',
    );
  const headers = [...parts]
    .filter(([name]) => name.startsWith('word/header'))
    .flatMap(([, xml]) => paragraphsOf(xml));
  const relationsXml = parts.get(relations);
  const targets = relationsXml === undefined ? new Map<string, string>() : targetsOf(relationsXml);
  const reading = assemble(
    [...headers.map((one) => ({ ...one, links: [] })), ...paragraphsOf(main)],
    targets,
  );
  const letters = reading.text.match(/\p{L}/gu)?.length ?? 0;
  return letters < fewestLetters
    ? fault('no-text', 'This Word document holds no text, perhaps only pictures. Send another format.')
    : read(reading);
}

/** The text of a Word document: paragraphs, table rows, text boxes and headers. */
export async function readDocx(bytes: Buffer): Promise<Outcome<Reading>> {
  const parts = await readArchive(bytes, wanted);
  if (!parts.ok) return parts;
  try {
    return parse(parts.value);
  } catch (error) {
    return error instanceof DoctypeRefused
      ? fault('hostile', 'This document declares XML entities, which Word never does, so it was not opened.')
      : fault(
          'damaged',
          'This Word document is damaged. Open it in Word, save it again and drop it once more.',
        );
  }
}
