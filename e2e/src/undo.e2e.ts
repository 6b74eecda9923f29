import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { candidatesContract } from '@portolan/shared/contract';
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

const cv = (name: string, email: string, label: string) => ({
  name: `${email}.json`,
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      basics: { name, email, label },
      work: [{ name: 'Acme', position: label, startDate: '2018-01', endDate: '2020-01' }],
    }),
  ),
});

async function takeIn(...files: ReturnType<typeof cv>[]): Promise<void> {
  await page.goto('/intake');
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByText(`${files.length} of ${files.length} files read`).waitFor();
}

/** Each step goes on where the one before it ended. */
describe('an intake that should not have been', () => {
  it('is looked at before it is taken back', async () => {
    await takeIn(cv('Olga Finch', 'olga@mail.example', 'Clerk'));
    await takeIn(
      { ...cv('Olga Finch', 'olga@mail.example', 'Engineer'), name: 'olga-2.json' },
      cv('Otto Finch', 'otto@mail.example', 'Baker'),
      cv('Ines Ode', 'ines@mail.example', 'Potter'),
    );
    await page.getByRole('button', { name: /^Same person: .* Olga Finch$/ }).click();
    await page.getByRole('list', { name: 'Files of this intake' }).getByText('Added to').waitFor();
    const { items } = await ask(page.request, candidatesContract.list, { query: { q: 'ines ode' } });
    await ask(page.request, candidatesContract.attest, {
      params: { candidateId: items[0]?.id ?? '' },
      body: { type: 'skill', skillId: 'go', level: 2, saidBy: 'the candidate', note: null },
    });
    await page.getByRole('link', { name: 'Take back' }).click();
    await page.getByRole('heading', { name: 'Take an intake back' }).waitFor();
    const touched = page.getByRole('region', { name: '1 candidate was touched since' });
    expect(await touched.innerText()).toMatch(/Ines Ode[\s\S]*somebody noted what was said/);
    const returns = page.getByRole('region', { name: 'What returns' });
    expect(await returns.innerText()).toMatch(/Olga Finch[\s\S]*Engineer[\s\S]*Clerk/);
    expect(await findingsOf(page)).toEqual([]);
  });

  it('goes, but for whom somebody decided to keep', async () => {
    await page.getByRole('button', { name: 'Take back', exact: true }).click();
    await page.getByRole('heading', { name: 'Taken back' }).waitFor();
    expect(await findingsOf(page)).toEqual([]);
    const { items } = await ask(page.request, candidatesContract.list, { query: { sort: 'name' } });
    expect(items.map(({ name, headline }) => [name, headline])).toEqual([
      ['Ines Ode', 'Potter'],
      ['Olga Finch', 'Clerk'],
    ]);
    expect(faults).toEqual([]);
  });
});
