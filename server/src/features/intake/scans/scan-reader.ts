import { type ReadFile } from '../readers/read-file.js';
import { type ReaderPool } from '../readers/reader-pool.js';
import { fault, type Outcome } from '../readers/reading.js';
import { Tesseract } from './tesseract.js';

/** A scanned CV has a few pages. */
const mostPages = 8;

const notInstalled =
  'This PDF holds pictures of pages and no text, and text recognition (OCR) is not installed on this server. Say whose CV it is, or send another format.';
const switchedOff =
  'This PDF holds pictures of pages and no text, and text recognition (OCR) is switched off on this server. Say whose CV it is, or send another format.';
const nothingRecognised =
  'This PDF holds pictures of pages, and text recognition (OCR) found no text on them. Say whose CV it is, or send another format.';

/** Reads scans: page by page the picture out of the PDF, its letters by Tesseract, the whole as any other CV. */
export class ScanReader {
  private readonly tesseract = new Tesseract();

  constructor(
    private readonly readers: ReaderPool,
    private readonly isAllowed: boolean,
  ) {}

  async read(content: Uint8Array, asOf: string): Promise<Outcome<ReadFile>> {
    if (!this.isAllowed) return fault('scan-ocr-off', switchedOff);
    if ((await this.tesseract.installed()) === undefined) return fault('scan-without-ocr', notInstalled);
    const text = await this.textOf(content);
    return text.trim() === ''
      ? fault('scan-unread', nothingRecognised)
      : this.readers.readRecognised({ text, asOf });
  }

  private async textOf(content: Uint8Array): Promise<string> {
    const texts: string[] = [];
    for (let page = 1; page <= mostPages; page += 1) {
      const found = await this.readers.pageImage({ bytes: content, page });
      if (found === undefined || page > found.pages) break;
      const text = found.image === null ? undefined : await this.tesseract.recognise(found.image);
      if (text !== undefined) texts.push(text);
      if (page === found.pages) break;
    }
    return texts.join('\n\n');
  }
}
