import { type Page } from 'playwright-core';

/** Picks an option of a searchable select by its label. */
export async function choose(
  page: Page,
  label: string,
  typed: string,
  option: RegExp | string,
): Promise<void> {
  const input = page.locator('input').and(page.getByLabel(new RegExp(`^${label}`)));
  await input.click();
  await input.fill(typed);
  await page.getByRole('option', { name: option }).first().click();
}
