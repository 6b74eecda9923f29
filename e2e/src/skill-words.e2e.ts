import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { skillWordsContract } from '@portolan/shared/contract';
import { type Page } from 'playwright-core';
import { ask } from './support/api.js';
import { findingsOf } from './support/axe.js';
import { type Journey, startJourney } from './support/journey.js';

jest.setTimeout(240_000);

let journey: Journey;
let page: Page;
let faults: string[];
beforeAll(async () => {
  journey = await startJourney();
  ({ page, faults } = journey);
});
afterAll(() => journey?.end());

const cv = (name: string, skills: string) => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    `${name}\n${name.replace(' ', '.').toLowerCase()}@example.org\n\nSkills\n${skills}\n\nExperience\nDeveloper, Quay Systems\n2019 - 2021\n`,
  ),
});

async function untilWordsWait(count: number): Promise<void> {
  const waiting = async () => (await ask(page.request, skillWordsContract.unknown, { query: {} })).total;
  for (let tries = 0; tries < 60 && (await waiting()) < count; tries += 1) await page.waitForTimeout(500);
}

/** Each step goes on where the one before it ended. */
describe('unknown skill words', () => {
  it('wait with the lines they stand in', async () => {
    await page.goto('/intake');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([
        cv('Ada Winter', 'SQL, Frobscript, Postgress'),
        cv('Ben Summer', 'Python, Frobscript'),
      ]);
    await untilWordsWait(2);
    await page.goto('/skills?tab=unknown');
    const word = page.getByRole('listitem', { name: 'Frobscript' });
    await word.getByText('Python, Frobscript').waitFor();
    await word.getByText('in 2 documents and rows').waitFor();
    expect(await findingsOf(page)).toEqual([]);
  });

  it('become a skill below one of the taxonomy; documents are read again after a look at who changes', async () => {
    await page
      .getByRole('listitem', { name: 'Frobscript' })
      .getByRole('button', { name: /skill of its own/ })
      .click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Belongs to' }).fill('Server-side');
    await page.getByRole('option', { name: 'Server-side languages' }).click();
    expect(await findingsOf(page)).toEqual([]);
    await form.getByRole('button', { name: 'Add the skill' }).click();
    const preview = page.getByRole('dialog', { name: /read documents again/ });
    await preview.getByRole('link', { name: 'Ada Winter' }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    await preview.getByRole('button', { name: 'Read 2 candidates again' }).click();
    await page.getByRole('tab', { name: 'Decided words' }).click();
    await page.getByText('2 candidates gained evidence').waitFor();
    await page.goto('/candidates?q=frobscript');
    await page.getByRole('link', { name: 'Ada Winter' }).waitFor();
    await page.getByRole('link', { name: 'Ben Summer' }).waitFor();
  });

  it('stand for a proposed skill in one click, and wait again when that is undone', async () => {
    await page.goto('/skills?tab=unknown');
    const word = page.getByRole('listitem', { name: 'Postgress' });
    await word.getByRole('button', { name: 'is PostgreSQL' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Not now' }).click();
    await word.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).first().click();
    await word.waitFor();
  });

  it('are taken back with what rested on them', async () => {
    await page.getByRole('tab', { name: 'Decided words' }).click();
    await page.getByRole('button', { name: 'Take back' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click();
    await page.getByText('Nothing decided yet').waitFor();
    await page.getByRole('tab', { name: 'Unknown words' }).click();
    await page.getByRole('listitem', { name: 'Frobscript' }).waitFor();
    expect(faults).toEqual([]);
  });
});
