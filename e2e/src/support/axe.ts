import type axe from 'axe-core';
import { type Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** axe's findings on what is shown now, a line each; none is what we want. */
export async function findingsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, help, nodes: [first, ...others] }) => {
      const more = others.length > 0 ? ` and ${others.length} more` : '';
      return `${id}: ${help} — ${first?.target.join(' ')}${more} — ${first?.html.slice(0, 160)}`;
    });
  });
}
