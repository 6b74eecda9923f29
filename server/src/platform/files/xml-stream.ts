import { type Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import { UnreadableFile } from './archive.js';

export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface XmlHandlers {
  open?(tag: XmlTag): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML piece by piece and yields, after each piece, what the handlers gathered from it.
 * A document type declaration is refused, which rules out entities of any kind. Names lose their prefix.
 */
export async function* readXml<T>(
  stream: Readable,
  handlers: XmlHandlers,
  gathered: () => T,
): AsyncGenerator<T> {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let failure: UnreadableFile | undefined;
  const fail = (message: string): void => {
    failure ??= new UnreadableFile(message);
  };
  parser.on('doctype', () => fail('The file contains a document type declaration, which is not taken'));
  parser.on('error', (error) => fail(`The file is damaged: ${error.message}`));
  parser.on('opentag', (tag) => handlers.open?.({ name: local(tag.name), attributes: tag.attributes }));
  parser.on('text', (text) => handlers.text?.(text));
  parser.on('closetag', (tag) => handlers.close?.(local(tag.name)));
  stream.setEncoding('utf8');
  try {
    for await (const piece of stream) {
      parser.write(String(piece));
      if (failure) throw failure;
      yield gathered();
    }
    parser.close();
  } catch (error) {
    throw error instanceof UnreadableFile
      ? error
      : new UnreadableFile('The file is damaged', { cause: error });
  } finally {
    stream.destroy();
  }
  if (failure) throw failure;
  yield gathered();
}

/** Reads a whole small part, such as the list of sheets. */
export async function readWholeXml(stream: Readable, handlers: XmlHandlers): Promise<void> {
  const pieces = readXml(stream, handlers, () => undefined);
  while (!(await pieces.next()).done);
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
