import { type Locator, type Page } from 'playwright-core';

/** One line of a ranking as it is shown. */
export interface ShownRow {
  readonly rank: string;
  readonly name: string;
  readonly evidenced: string;
  readonly potential: string;
}

const lines = (page: Page) => page.locator('li[data-slide]');

export const lineOf = (page: Page, name: string): Locator => lines(page).filter({ hasText: name });

/** The ranking from top to bottom, once it has settled on an answer of the server. */
export async function readRanking(page: Page): Promise<ShownRow[]> {
  await page.waitForLoadState('networkidle');
  return lines(page).evaluateAll((rows) =>
    rows.map((row) => {
      const name = row.querySelector('a')?.textContent ?? '';
      const said = row.querySelector('[role=img]')?.getAttribute('aria-label') ?? '';
      const [evidenced = '', potential = ''] = said.slice(name.length).match(/\d+(\.\d+)?/g) ?? [];
      return { rank: row.querySelector('strong')?.textContent ?? '', name, evidenced, potential };
    }),
  );
}

/** Drags the thumb of a slider to a share of its track, as a hand does: in steps. */
export async function drag(page: Page, thumb: Locator, share: number): Promise<void> {
  await thumb.scrollIntoViewIfNeeded();
  const track = await thumb.locator('xpath=../..').boundingBox();
  const at = await thumb.boundingBox();
  if (track === null || at === null) throw new Error('There is no slider to drag');
  const y = at.y + at.height / 2;
  await page.mouse.move(at.x + at.width / 2, y);
  await page.mouse.down();
  await page.mouse.move(track.x + track.width * share, y, { steps: 12 });
  await page.mouse.up();
}
