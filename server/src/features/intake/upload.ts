import { type MultipartFile } from '@fastify/multipart';
import { mostFilesAtOnce } from '@portolan/shared/contract';
import { type FastifyRequest } from 'fastify';
import { problem } from '../../platform/errors/index.js';
import { type NewItem } from './batch-store.js';
import { digestOf } from './person-intake.js';

/** All files of one upload together, in bytes. */
const largestTogether = 400 * 1024 * 1024;
const longestName = 200;

/** The last part of the name as sent, without control characters; shown, never used as a path. */
export function displayName(sent: string | undefined): string {
  const last = (sent ?? '').split(/[/\\]/).at(-1) ?? '';
  const plain = last.normalize('NFC').replace(/\p{C}/gu, '').trim();
  const cut = plain.length > longestName ? `…${plain.slice(1 - longestName)}` : plain;
  return cut === '' ? 'unnamed file' : cut;
}

const brokenOff = () =>
  problem('invalid', 'The upload broke off, so nothing was kept. Send the files again.');

async function received(part: MultipartFile, position: number): Promise<NewItem> {
  const bytes = await part.toBuffer().catch(() => null);
  if (bytes === null) throw brokenOff();
  const fileName = displayName(part.filename);
  const byteCount = bytes.byteLength;
  // The parser cuts at the limit without an error.
  if (part.file.truncated) {
    const fault = {
      code: 'too-large',
      detail: 'Larger than the 20 MB taken for one file. Send the CV alone.',
    };
    return { position, fileName, byteCount, sha256: null, content: null, fault };
  }
  return { position, fileName, byteCount, sha256: digestOf(bytes), content: bytes, fault: null };
}

/** A connection that breaks off or a body that is no multipart is the sender's fault, not ours. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  const parts = request.files();
  for (;;) {
    const next = await parts.next().catch(() => undefined);
    if (next === undefined) throw brokenOff();
    if (next.done === true) return;
    yield next.value;
  }
}

/** The files of a multipart request one after another, so that only one is in memory at a time. */
export async function* filesOf(request: FastifyRequest): AsyncGenerator<NewItem> {
  if (!request.isMultipart()) throw problem('unsupported-file', 'Send the files as multipart/form-data.');
  let position = 0;
  let together = 0;
  for await (const part of partsOf(request)) {
    const item = await received(part, position);
    position += 1;
    together += item.byteCount;
    if (position > mostFilesAtOnce)
      throw problem('too-large', `At most ${mostFilesAtOnce} files are taken at once.`);
    if (together > largestTogether)
      throw problem('too-large', 'These files are larger than 400 MB together. Send fewer at once.');
    yield item;
  }
}
