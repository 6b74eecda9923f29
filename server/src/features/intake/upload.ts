import { type MultipartFile } from '@fastify/multipart';
import { largestTable, largestUpload, mostFilesAtOnce } from '@portolan/shared/contract';
import { type FastifyRequest } from 'fastify';
import { problem } from '../../platform/errors/index.js';
import { cleanPath } from './archives/archive-plan.js';

/** All files of one upload together, in bytes. */
const largestTogether = 1024 * 1024 * 1024;

/** The name as sent, with its folders when a folder was dropped; shown, never used as a path. */
const displayName = (sent: string | undefined): string => cleanPath(sent ?? '') || 'unnamed file';

/** A file on its way in: its bytes are read to the end before the next one comes. */
export interface ArrivingFile {
  readonly position: number;
  readonly fileName: string;
  /** Kept in pieces, never whole in memory. */
  readonly isLarge: boolean;
  readonly mostBytes: number;
  readonly bytes: AsyncIterable<Buffer>;
  /** The archive it comes out of, and its place there. */
  readonly archive?: { readonly id: string; readonly entry: number };
}

const tooLargeTogether = () =>
  problem('too-large', 'These files are larger than 1 GB together. Send fewer at once.');
const brokenOff = () =>
  problem('invalid', 'The upload broke off, so nothing was kept. Send the files again.');

/** Tables of candidates, by their name; what they really are is told when they are read. */
export const isTableName = (fileName: string): boolean => /\.([ct]sv|xlsx)$/i.test(fileName);
/** Archives of CVs and tables. */
export const isArchiveName = (fileName: string): boolean => /\.zip$/i.test(fileName);
/** Files that are taken beyond the size of a CV. */
const isLargeName = (fileName: string): boolean => isTableName(fileName) || isArchiveName(fileName);

/** A connection that breaks off or a body that is no multipart is the sender's fault, not ours. */
async function* partsOf(request: FastifyRequest): AsyncGenerator<MultipartFile> {
  // The parser would cut at its limit without an error: the limit is counted here instead.
  const parts = request.files({ limits: { fileSize: largestTogether + 1 }, preservePath: true });
  for (;;) {
    const next = await parts.next().catch(() => undefined);
    if (next === undefined) throw brokenOff();
    if (next.done === true) return;
    yield next.value;
  }
}

/** The files of a multipart request one after another. */
export async function* filesOf(request: FastifyRequest): AsyncGenerator<ArrivingFile> {
  if (!request.isMultipart()) throw problem('unsupported-file', 'Send the files as multipart/form-data.');
  // Said beforehand, it need not be sent first.
  if (Number(request.headers['content-length'] ?? 0) > largestTogether * 1.01) throw tooLargeTogether();
  let position = 0;
  let together = 0;
  async function* counted(part: MultipartFile): AsyncGenerator<Buffer> {
    const pieces = (part.file as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    for (;;) {
      const next = await pieces.next().catch(() => undefined);
      if (next === undefined) throw brokenOff();
      if (next.done === true) return;
      together += next.value.byteLength;
      if (together > largestTogether) throw tooLargeTogether();
      yield next.value;
    }
  }
  for await (const part of partsOf(request)) {
    if (position === mostFilesAtOnce)
      throw problem('too-large', `At most ${mostFilesAtOnce} files are taken at once.`);
    const fileName = displayName(part.filename);
    const isLarge = isLargeName(fileName);
    const mostBytes = isLarge ? largestTable : largestUpload;
    yield { position, fileName, isLarge, mostBytes, bytes: counted(part) };
    position += 1;
  }
}
