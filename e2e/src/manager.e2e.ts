import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  candidatesContract,
  type Endpoint,
  intakeContract,
  matchingContract,
  peopleContract,
  rolesContract,
  shortlistsContract,
} from '@portolan/shared/contract';
import { type APIRequestContext, type Browser } from 'playwright-core';
import { asAdministrator, asNewcomer, type SignedIn } from './support/accounts.js';
import { ask, send } from './support/api.js';
import { listenForFaults, openBrowser } from './support/browser.js';
import { type Portolan, startPortolan } from './support/portolan.js';

jest.setTimeout(240_000);

let portolan: Portolan;
let browser: Browser;
let recruiter: SignedIn;
let manager: SignedIn & { readonly userId: string };
let faults: string[];
let roleId: string;
let otherRoleId: string;
let candidateIds: string[];
/** What the hiring manager must never be sent: contacts and pay of the very people they may see. */
let canaries: string[];

/** A role of the demo with a shortlist becomes the newcomer's, with what one has to know about its people. */
async function handOver(request: APIRequestContext): Promise<void> {
  const { items } = await ask(request, shortlistsContract.list, { query: { limit: 500 } });
  roleId = items[0]?.role.id ?? '';
  otherRoleId = items.find(({ role }) => role.id !== roleId)?.role.id ?? '';
  candidateIds = items.filter(({ role }) => role.id === roleId).map(({ candidate }) => candidate.id);
  const role = await ask(request, rolesContract.show, { params: { roleId: roleId } });
  const { title, occupationCode, level, country, city, openings, sponsorship, bandId, description } = role;
  await ask(
    request,
    rolesContract.update,
    {
      params: { roleId: role.id },
      body: {
        title,
        employerId: role.employer.id,
        occupationCode,
        level,
        country,
        city,
        openings,
        sponsorship,
        bandId,
        description,
        hiringManagerId: manager.userId,
      },
    },
    role.version,
  );
  canaries = [];
  for (const candidateId of candidateIds) {
    const answer = await send(request, candidatesContract.get, { params: { candidateId } });
    canaries.push(...contactsIn(await answer.text()));
  }
}

/** E-mail addresses and international phone numbers. */
const contactsIn = (text: string) => [...new Set(text.match(/[\w.+-]+@[\w-]+\.[\w.-]+|\+\d{8,15}/g) ?? [])];

beforeAll(async () => {
  portolan = await startPortolan({ demo: 'on' });
  browser = await openBrowser();
  recruiter = await asAdministrator(browser, portolan);
  manager = await asNewcomer(browser, portolan, recruiter, {
    email: 'manager@portolan.example',
    name: 'Marta Manager',
    accessLevel: 'manager',
  });
  await handOver(recruiter.context.request);
  faults = listenForFaults(manager.page);
});
afterAll(async () => {
  await browser?.close();
  await portolan?.stop();
});

describe('a hiring manager’s day', () => {
  it('begins with the roles they own, and no directory', async () => {
    const { page } = manager;
    await page.goto('/roles');
    await page.locator(`a[href="/roles/${roleId}"]`).first().waitFor();
    expect(await page.locator('a[href^="/roles/"]').count()).toBe(1);
    const navigation = page.getByRole('navigation').first();
    expect(await navigation.getByRole('link', { name: 'Overview' }).count()).toBe(1);
    expect(await navigation.getByRole('link', { name: 'Candidates' }).count()).toBe(0);
    expect(await navigation.getByRole('link', { name: 'Intake' }).count()).toBe(0);
    await page.goto('/candidates');
    await page.getByRole('heading', { level: 1, name: 'Not part of your access level' }).waitFor();
  });

  it('shows the shortlist of their role with verdicts and years, contacts left out', async () => {
    const { page } = manager;
    await page.goto(`/roles/${roleId}/shortlist`);
    await page.locator('article').first().waitFor();
    expect(await page.locator('article').count()).toBe(candidateIds.length);
    const shown = await page.locator('body').innerText();
    expect(shown).toMatch(/of experience/);
    expect(canaries.length).toBeGreaterThan(0);
    expect(canaries.filter((canary) => shown.includes(canary))).toEqual([]);
  });

  it('answers yes with a reason, and the recruiter sees who and why', async () => {
    const { page } = manager;
    const first = page.locator('article').first();
    const name = (await first.getByRole('heading').innerText()).trim();
    await first.getByRole('textbox').fill('Ran the migration we are about to run');
    await first.getByRole('button', { name: 'Yes, go on' }).click();
    await page.getByText(`Your answer about ${name} is kept`).waitFor();
    const { items } = await ask(recruiter.context.request, shortlistsContract.list, {
      query: { role: roleId, answer: 'yes' },
    });
    expect(items.map(({ answer }) => ({ by: answer?.by, reason: answer?.reason }))).toContainEqual({
      by: 'Marta Manager',
      reason: 'Ran the migration we are about to run',
    });
  });

  const refused = (): [string, Endpoint, Readonly<Record<string, string>>, number][] => {
    const candidateId = candidateIds[0] ?? '';
    return [
      ['the directory', candidatesContract.list, {}, 403],
      ['a candidate', candidatesContract.get, { candidateId }, 403],
      ['the ranking', matchingContract.rank, { roleId }, 403],
      ['the ranking as a file', matchingContract.export, { roleId }, 403],
      ['the recruiters’ shortlists', shortlistsContract.list, {}, 403],
      ['the shortlists as a file', shortlistsContract.export, {}, 403],
      ['the comparison', shortlistsContract.compare, { roleId }, 403],
      ['intakes', intakeContract.list, {}, 403],
      ['people', peopleContract.list, {}, 403],
      ['a role of somebody else', rolesContract.show, { roleId: otherRoleId }, 404],
      ['a shortlist of somebody else', shortlistsContract.showOwn, { roleId: otherRoleId }, 404],
    ];
  };

  it('cannot reach what is not theirs, whatever they ask', async () => {
    const { request } = manager.context;
    const answers: [string, number][] = [];
    for (const [what, endpoint, params] of refused()) {
      const body = endpoint.method === 'GET' ? {} : { body: {} };
      answers.push([what, (await send(request, endpoint, { params, ...body })).status()]);
    }
    expect(answers).toEqual(refused().map(([what, , , status]) => [what, status]));
  });

  it('is sent no contact by anything they may ask', async () => {
    const { request } = manager.context;
    const allowed: [Endpoint, Readonly<Record<string, string>>][] = [
      [rolesContract.list, {}],
      [rolesContract.show, { roleId }],
      [shortlistsContract.own, {}],
      [shortlistsContract.showOwn, { roleId }],
    ];
    for (const [endpoint, params] of allowed) {
      const answer = await send(request, endpoint, { params });
      const text = await answer.text();
      expect({ path: endpoint.path, status: answer.status() }).toEqual({ path: endpoint.path, status: 200 });
      expect(canaries.filter((canary) => text.includes(canary))).toEqual([]);
    }
  });

  it('let nothing fall on the way', () => {
    expect(faults).toEqual([]);
  });
});
