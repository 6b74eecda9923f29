import { PdfObjects } from './pdf-objects.js';
import {
  type Dict,
  isDict,
  isList,
  isRef,
  isText,
  isWord,
  nameOf,
  textOf,
  type Value,
  valuesIn,
} from './pdf-syntax.js';

/** Where marked content begins, in the order of the page. */
export interface Mark {
  readonly tag: string | null;
  /** Its number on the page, which the PDF library tells, too. */
  readonly id: number | null;
  /** What the file says that the marked glyphs mean; null when it says nothing. */
  readonly actual: string | null;
}

const mostForms = 2000;
const deepestForm = 8;
const mostMarks = 100_000;
const mostParents = 30;

/** The marked content of a page, with the drawings that the page includes. */
class MarkReader {
  readonly marks: Mark[] = [];
  private forms = 0;

  constructor(private readonly objects: PdfObjects) {}

  page(ref: number): void {
    const page = this.objects.dict({ ref });
    const contents = this.objects.value(page?.get('Contents'));
    const parts = isList(contents) ? contents : [page?.get('Contents')];
    const source = parts.map((part) => (isRef(part) ? (this.objects.stream(part) ?? '') : '')).join('\n');
    const resources = this.inherited(page);
    if (this.mayTell(source, resources)) this.content(source, resources, 0);
  }

  /** Most pages say nothing about their glyphs and need no second look. */
  private mayTell(source: string, resources: Dict | undefined): boolean {
    return source.includes('/ActualText') || ['Properties', 'XObject'].some((kind) => resources?.has(kind));
  }

  private inherited(page: Dict | undefined): Dict | undefined {
    let node = page;
    for (let up = 0; up < mostParents && node !== undefined; up += 1) {
      const resources = this.objects.dict(node.get('Resources'));
      if (resources !== undefined) return resources;
      node = this.objects.dict(node.get('Parent'));
    }
    return undefined;
  }

  private content(source: string, resources: Dict | undefined, depth: number): void {
    let before: Value | undefined;
    let last: Value | undefined;
    for (const value of valuesIn(source)) {
      if (isWord(value)) {
        if (value.word === 'BMC') this.add({ tag: nameOf(last), id: null, actual: null });
        if (value.word === 'BDC') this.add(this.mark(before, last, resources));
        if (value.word === 'Do') this.form(nameOf(last), resources, depth);
        [before, last] = [undefined, undefined];
      } else [before, last] = [last, value];
    }
  }

  private add(mark: Mark): void {
    if (this.marks.length >= mostMarks) throw new RangeError('This page has too much marked content');
    this.marks.push(mark);
  }

  private mark(tag: Value | undefined, given: Value | undefined, resources: Dict | undefined): Mark {
    const named = nameOf(given);
    const properties = named === null ? given : this.resource(resources, 'Properties', named);
    const dict = this.objects.dict(properties);
    const [id, actual] = [dict?.get('MCID'), this.objects.value(dict?.get('ActualText'))];
    return {
      tag: nameOf(tag),
      id: isDict(given) && typeof id === 'number' ? id : null,
      actual: isText(actual) ? textOf(actual) : null,
    };
  }

  private form(name: string | null, resources: Dict | undefined, depth: number): void {
    const ref = name === null ? undefined : this.resource(resources, 'XObject', name);
    const dict = this.objects.dict(ref);
    if (!isRef(ref) || nameOf(dict?.get('Subtype')) !== 'Form' || depth >= deepestForm) return;
    this.forms += 1;
    if (this.forms > mostForms) throw new RangeError('This page includes too many drawings');
    const source = this.objects.stream(ref) ?? '';
    this.content(source, this.objects.dict(dict?.get('Resources')) ?? resources, depth + 1);
  }

  private resource(resources: Dict | undefined, kind: string, name: string): Value | undefined {
    return this.objects.dict(resources?.get(kind))?.get(name);
  }
}

/** The marks of the page that is object `ref`; none where the file is written in a way that is not understood. */
export function marksOf(objects: PdfObjects, ref: number): readonly Mark[] {
  const reader = new MarkReader(objects);
  try {
    reader.page(ref);
  } catch {
    return [];
  }
  return reader.marks;
}
