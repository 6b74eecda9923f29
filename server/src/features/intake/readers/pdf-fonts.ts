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
const none = () => false;

/** The name the PDF gives a font, "ABCDEF+Lato-Bold"; empty when it was not loaded. */
function nameOf(page: Page, font: string): string {
  if (!page.commonObjs.has(font)) return '';
  const loaded = page.commonObjs.get(font) as { name?: unknown } | null;
  return typeof loaded?.name === 'string' ? loaded.name : '';
}

/** Tells which fonts of a page are bold. They load with the drawing of a page; without it none is known to be. */
export async function boldFonts(page: Page): Promise<(font: string) => boolean> {
  try {
    await page.getOperatorList();
  } catch {
    return none;
  }
  const known = new Map<string, boolean>();
  return (font) => {
    const bold = known.get(font) ?? boldName.test(nameOf(page, font));
    known.set(font, bold);
    return bold;
  };
}
