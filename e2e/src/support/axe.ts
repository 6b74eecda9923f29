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
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map((node) => `${id}: ${help} — ${node.target.join(' ')} — ${node.html.slice(0, 160)}`),
    );
  });
}
