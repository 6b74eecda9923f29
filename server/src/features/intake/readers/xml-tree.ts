import { walkXml } from './markup-parser.js';

/** An element by its local name; prefixes differ from writer to writer. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** More elements than any CV has. */
export class XmlTooLarge extends Error {}

const mostElements = 100_000;

interface Open {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** A small XML document as a tree. */
export function xmlTree(xml: string): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let count = 0;
  walkXml(xml, {
    open: (name, attributes) => {
      count += 1;
      if (count > mostElements) throw new XmlTooLarge();
      const element: Open = { name: local(name), attributes, children: [], text: '' };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    text: (text) => {
      const last = open.at(-1);
      if (last !== undefined) last.text += text;
    },
    close: () => void open.pop(),
  });
  return root;
}

/** Every element of that name below, in the order of the document; those inside one another once. */
export function allOf(from: XmlElement, name: string): XmlElement[] {
  return from.children.flatMap((child) => (child.name === name ? [child] : allOf(child, name)));
}

/** The element at the end of a path of names; each step may skip levels. */
export function oneOf(from: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let found = from;
  for (const name of path) found = found === undefined ? undefined : allOf(found, name)[0];
  return found;
}

/** The words at the end of a path; null when there are none. */
export function wordsOf(from: XmlElement | undefined, ...path: readonly string[]): string | null {
  const text = oneOf(from, ...path)?.text.trim() ?? '';
  return text === '' ? null : text;
}
