import { crc32, deflateRawSync } from 'node:zlib';
import PDFDocument from 'pdfkit';

interface Part {
  readonly name: string;
  readonly content: Buffer;
}

function localHeader(part: Part, packed: Buffer): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(crc32(part.content), 14);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(part.content.length, 22);
  header.writeUInt16LE(part.name.length, 26);
  return Buffer.concat([header, Buffer.from(part.name), packed]);
}

function directoryEntry(part: Part, packed: Buffer, offset: number): Buffer {
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(20, 4);
  entry.writeUInt16LE(20, 6);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(crc32(part.content), 16);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(part.content.length, 24);
  entry.writeUInt16LE(part.name.length, 28);
  entry.writeUInt32LE(offset, 42);
  return Buffer.concat([entry, Buffer.from(part.name)]);
}

/** A zip archive of the given parts. */
export function zipOf(parts: readonly Part[]): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content);
    const body = localHeader(part, packed);
    entries.push(directoryEntry(part, packed, offset));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

/** 100 MB of one letter in a few kilobytes. */
export const bombDocx = (): Buffer =>
  zipOf([{ name: 'word/document.xml', content: Buffer.alloc(100 * 1024 * 1024, 'a') }]);

export const doctypeDocx = (): Buffer =>
  zipOf([
    {
      name: 'word/document.xml',
      content: Buffer.from(
        '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>',
      ),
    },
  ]);

function pdf(
  options: PDFKit.PDFDocumentOptions,
  draw: (document: PDFKit.PDFDocument) => void,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument(options);
    const chunks: Buffer[] = [];
    document.on('data', (chunk: Buffer) => chunks.push(chunk));
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
    draw(document);
    document.end();
  });
}

export const encryptedPdf = (): Promise<Buffer> =>
  pdf({ userPassword: 'secret' }, (document) => document.text('Nobody may read this without the password.'));

/** Lines and boxes, no letters: what a scan is to a reader. */
export const scannedPdf = (): Promise<Buffer> =>
  pdf({}, (document) => document.rect(50, 50, 400, 600).fill('#888888'));
