import { intakeContract, matchingContract, rolesContract } from '@portolan/shared/contract';
import { setTimeout as sleep } from 'node:timers/promises';
import { type APIRequestContext, type Page } from 'playwright-core';
import { ask } from './api.js';

/** What addresses are made of: taken from the organisation that is looked at. */
export interface Known {
  readonly roleId: string;
  readonly candidateIds: readonly string[];
  /** An intake that is done, and one with a table that waits to be imported. */
  readonly batchId: string;
  readonly tableBatchId: string;
}

export interface PageCase {
  /** Names its screenshot too. */
  readonly name: string;
  readonly path: (known: Known) => string;
  /** Stands without anything being there: shown in an empty organisation too. */
  readonly standsEmpty: boolean;
  /** Opens what opens on this page. */
  readonly dialogs?: Readonly<Record<string, (page: Page) => Promise<void>>>;
}

/** Presses a button of the page, which opens a dialog. */
const press = (name: RegExp | string) => async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
};
/** Presses a button that opens a menu, then what opens a dialog. */
const pick = (menu: RegExp | string, item: RegExp | string) => async (page: Page) => {
  await page.getByRole('main').getByRole('button', { name: menu }).first().click();
  await page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('dialog').waitFor();
};
const keys = (combination: string) => async (page: Page) => {
  await page.keyboard.press(combination);
  await page.getByRole('dialog').waitFor();
};

/** Every page behind the sign-in. */
export const everyPage: readonly PageCase[] = [
  { name: 'overview', path: () => '/', standsEmpty: true },
  { name: 'candidates', path: () => '/candidates', standsEmpty: true },
  { name: 'candidate-new', path: () => '/candidates/new', standsEmpty: true },
  {
    name: 'candidate',
    path: ({ candidateIds }) => `/candidates/${candidateIds[0]}`,
    standsEmpty: false,
    dialogs: {
      'a field in hand': press('Edit: Name'),
      'a new job': press('Job'),
      'what was said': press(/^Note what was said about/),
      'the question before an erasure': pick('More actions', /^Erase/),
    },
  },
  { name: 'review', path: () => '/review', standsEmpty: true },
  {
    name: 'review-desk',
    path: ({ candidateIds }) => `/review/${candidateIds[0]}`,
    standsEmpty: false,
    dialogs: { 'the list of its keys': keys('?') },
  },
  { name: 'roles', path: () => '/roles', standsEmpty: true },
  { name: 'role-new', path: () => '/roles/new', standsEmpty: true },
  {
    name: 'role',
    path: ({ roleId }) => `/roles/${roleId}`,
    standsEmpty: false,
    dialogs: {
      'the score explained': press(/^Why this score/),
      'a verdict explained': press(/: (met|partly met|not met|unknown)$/),
      'its form': press('Edit the role'),
      'skills to add': press('Add a skill'),
      'a posting': press('From a posting'),
      'the reason of a halt': pick(/^Open$/, /hold/i),
    },
  },
  {
    name: 'role-shortlist',
    path: ({ roleId }) => `/roles/${roleId}/shortlist`,
    standsEmpty: false,
    dialogs: { 'the reason of a decision': pick(/^Move /, /^Not selected/) },
  },
  { name: 'shortlists', path: () => '/shortlists', standsEmpty: true },
  {
    name: 'compare',
    path: ({ roleId, candidateIds }) =>
      `/compare?role=${roleId}${candidateIds.map((id) => `&candidate=${id}`).join('')}`,
    standsEmpty: false,
  },
  {
    name: 'employers',
    path: () => '/employers',
    standsEmpty: true,
    dialogs: {
      'a new employer': press('Add an employer'),
      'an employer in hand': press(/^Edit /),
      'a hiring plan': press(/^Hiring plan of/),
    },
  },
  { name: 'skills', path: () => '/skills', standsEmpty: true },
  { name: 'skill-words', path: () => '/skills?tab=unknown', standsEmpty: true },
  { name: 'skill-words-decided', path: () => '/skills?tab=decided', standsEmpty: true },
  { name: 'market', path: () => '/market', standsEmpty: true },
  { name: 'occupation', path: () => '/market/15-1252', standsEmpty: true },
  {
    name: 'compensation',
    path: () => '/compensation',
    standsEmpty: true,
    dialogs: { 'a new band': press('Add a band'), 'where a figure is from': press(/^Source:/) },
  },
  { name: 'intake', path: () => '/intake', standsEmpty: true },
  { name: 'intake-table', path: ({ tableBatchId }) => `/intake/${tableBatchId}`, standsEmpty: false },
  { name: 'undo', path: ({ batchId }) => `/intake/${batchId}/undo`, standsEmpty: false },
  { name: 'duplicates', path: () => '/duplicates', standsEmpty: true },
  {
    name: 'merge',
    path: ({ candidateIds }) => `/candidates/${candidateIds[0]}/merge/${candidateIds[1]}`,
    standsEmpty: false,
  },
  {
    name: 'settings',
    path: () => '/settings',
    standsEmpty: true,
    dialogs: { 'the command palette': keys('Control+k'), 'the list of keys': keys('?') },
  },
];

/** An open role that the ledger knows figures for, and the first three of its ranking. */
export async function lookAround(request: APIRequestContext): Promise<Known> {
  const { items } = await ask(request, rolesContract.list, { query: {} });
  const open = items.filter(({ status }) => status === 'open');
  const role = open.find(({ country }) => country === 'US') ?? open[0];
  if (role === undefined) throw new Error('The demo organisation has no open role');
  const { rows } = await ask(request, matchingContract.rank, {
    params: { roleId: role.id },
    body: { limit: 3 },
  });
  const batches = await ask(request, intakeContract.list, { query: {} });
  return {
    roleId: role.id,
    candidateIds: rows.map(({ candidateId }) => candidateId),
    batchId: batches.items.find(({ status }) => status === 'done')?.id ?? '',
    tableBatchId: await dropTable(request),
  };
}

const table = [
  'Full name;E-mail;Town;Country;Years;Core skills;Date of birth;Pay expectation',
  'Ana Kovač;ana.kovac@example.org;Zagreb;Croatia;5,5;Java, PostgreSQL;01.02.1990;80.000 €',
  'Bo Lindqvist;bo@example.org;Malmö;Sweden;2;Go | Kubernetes;;70k',
  ';nobody@example.org;;;3;SQL;;',
  'Carla Rossi;not-an-address;Milano;Italy;12;Python;;99.999.999.999',
].join('\n');

/** A table with good rows and bad ones, checked and waiting for somebody to import it. */
async function dropTable(request: APIRequestContext): Promise<string> {
  const files = { name: 'people.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  const reply = await request.post('/api/batches', { headers: { 'x-portolan': '1' }, multipart: { files } });
  const { id } = intakeContract.create.response.parse(await reply.json());
  for (let tries = 0; tries < 60; tries += 1) {
    const { items } = await ask(request, intakeContract.get, { params: { batchId: id } });
    if (items[0]?.status === 'to-confirm') return id;
    await sleep(250);
  }
  throw new Error('The table was not checked');
}

/** The page stands: its title is there and nothing loads any more. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () => document.querySelector('.mantine-Skeleton-root, .mantine-Loader-root, [aria-busy="true"]') === null,
  );
}

/** From now on the server seems to be out of order, but for the question who is signed in. */
export async function failFromNowOn(page: Page): Promise<void> {
  await page.route('**/api/**', (route) => {
    if (new URL(route.request().url()).pathname === '/api/session') return route.continue();
    return route.fulfill({
      status: 500,
      contentType: 'application/problem+json',
      body: JSON.stringify({
        type: 'about:blank',
        code: 'internal',
        status: 500,
        title: 'Something went wrong on our side; nothing was changed',
      }),
    });
  });
}
