import { type getDocumentProxy } from 'unpdf';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

/** The PDF library hands fonts over with this method of ArrayBuffer, which Node 20 does not have yet. */
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length?: number) {
      return this.slice(0, length ?? this.byteLength);
    },
  });

const boldName = /bold|black|heavy|demi|extrab|(?:^|[-,+])(?:bd|medi)/i;

/** The name the PDF gives a font, "ABCDEF+Lato-Bold"; empty when it was not loaded. */
function nameOf(page: Page, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const loaded = page.commonObjs.get(font) as { name?: unknown } | null;
  return typeof loaded?.name === 'string' ? loaded.name : '';
}

export type Operators = Awaited<ReturnType<Page['getOperatorList']>>;

/** How a page is drawn; fonts load with it. Null when that fails. */
export const operatorsOf = (page: Page): Promise<Operators | null> =>
  page.getOperatorList().catch(() => null);

/** Tells which fonts of a page are bold, once they are loaded; of others none is known to be. */
export function boldFonts(page: Page): (font: string) => boolean {
  const known = new Map<string, boolean>();
  return (font) => {
    const bold = known.get(font) ?? boldName.test(nameOf(page, font));
    known.set(font, bold);
    return bold;
  };
}
