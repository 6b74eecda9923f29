import { SaxesParser } from 'saxes';

/** Thrown for a document type declaration: office programs write none, and entities are how XML is attacked. */
export class DoctypeRefused extends Error {}
/** Elements in elements without end. */
export class XmlTooDeep extends Error {}

const deepestElement = 400;

export interface XmlEvents {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  text(text: string): void;
  close(name: string): void;
}

/** Walks XML. Throws DoctypeRefused for a DTD, XmlTooDeep for endless nesting, the parser's error for bad XML. */
export function walkXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser<{ position: false; xmlns: false }>({ position: false, xmlns: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw new DoctypeRefused();
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepestElement) throw new XmlTooDeep();
    events.open(tag.name, tag.attributes);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close(tag.name);
  });
  parser.on('text', (text) => events.text(text));
  parser.on('cdata', (text) => events.text(text));
  parser.write(xml.replace(/^\uFEFF/, '')).close();
}

const nothing = () => undefined;

/** Walks XML for its tags alone. */
export const walkTags = (xml: string, open: XmlEvents['open'], close: XmlEvents['close'] = nothing): void =>
  walkXml(xml, { open, close, text: nothing });
