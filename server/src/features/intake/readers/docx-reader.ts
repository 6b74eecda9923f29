import { readArchive } from './archive.js';
import { layOut } from './block-layout.js';
import { paragraphsIn } from './block-tables.js';
import { type Block } from './blocks.js';
import { docxStyles } from './docx-styles.js';
import { docxBlocks } from './docx-walker.js';
import { walkTags } from './markup-parser.js';
import { markupFault, withText } from './markup-faults.js';
import { fault, type Outcome, type Reading } from './reading.js';

const document = 'word/document.xml';
const wanted = (name: string) =>
  /^word\/(document|styles|header\d*|footer\d*)\.xml$/.test(name) || /^word\/_rels\/[^/]+\.rels$/.test(name);

/** Relation id → web address, from a part's .rels. */
function targetsOf(xml: string | undefined): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  if (xml === undefined) return targets;
  walkTags(xml, (_name, { Id: id, Target: target, TargetMode: mode }) => {
    if (id !== undefined && target !== undefined && mode === 'External') targets.set(id, target);
  });
  return targets;
}

type Parts = ReadonlyMap<string, string>;

/** Headers of the first, the odd and the even pages often say the same: each is taken once. */
function partBlocks(parts: Parts, kind: 'header' | 'footer', styles: ReturnType<typeof docxStyles>): Block[] {
  const said = new Set<string>();
  return [...parts]
    .filter(([name]) => name.startsWith(`word/${kind}`))
    .sort(([a], [b]) => a.localeCompare(b))
    .flatMap(([name, xml]) => {
      const relations = parts.get(name.replace('word/', 'word/_rels/').concat('.rels'));
      const blocks = docxBlocks(xml, styles, targetsOf(relations));
      const words = paragraphsIn(blocks)
        .map((one) => one.text.trim())
        .join('\n');
      if (words === '' || said.has(words)) return [];
      said.add(words);
      return blocks;
    });
}

function parse(parts: Parts): Outcome<Reading> {
  const main = parts.get(document);
  if (main === undefined)
    return fault(
      'mismatch',
      'The name ends in .docx, but this is no Word document. Save it as .docx and drop it again.',
    );
  const styles = docxStyles(parts.get('word/styles.xml'));
  const body = docxBlocks(main, styles, targetsOf(parts.get('word/_rels/document.xml.rels')));
  const footer = partBlocks(parts, 'footer', styles);
  const blocks = [
    ...partBlocks(parts, 'header', styles),
    ...body,
    ...(footer.length === 0 ? [] : [{ kind: 'frame' as const, blocks: footer }]),
  ];
  return withText(layOut(blocks), 'Word document');
}

/** A Word document by its structure: headings, lists, tables, text boxes, headers and footers. */
export async function readDocx(bytes: Buffer): Promise<Outcome<Reading>> {
  const parts = await readArchive(bytes, wanted);
  if (!parts.ok) return parts;
  try {
    return parse(parts.value);
  } catch (error) {
    return markupFault(error, 'Word document');
  }
}
