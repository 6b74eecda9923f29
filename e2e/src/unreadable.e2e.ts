import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Page } from 'playwright-core';
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

const cvOf = (name: string) =>
  `${name}\n${name.toLowerCase().replaceAll(' ', '.')}@mail.example\n\nExperience\nEngineer, Acme GmbH\n2019 - 2021\nBuilt things in Java\n`;

/** A zip of files that are packed one after another. */
function zip(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    entries.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002'), Buffer.from([20, 0]), common, rest, Buffer.from(name)]),
    );
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const fileRow = (name: string) =>
  page.getByRole('list', { name: 'Files of this intake' }).locator('> li').filter({ hasText: name });

describe('files that come in archives, and CVs that cannot be read', () => {
  it('come out of their archive, and what cannot be read waits for a person', async () => {
    const archive = zip({
      'CVs/ada.txt': cvOf('Ada North'),
      'CVs/grace.html': `<h1>Grace Hill</h1><p>grace@mail.example</p><h2>Experience</h2><p>Engineer, Quay GmbH</p><p>2019 - 2021</p>`,
      'CVs/scan.pdf': '%PDF-1.4\nnothing that can be opened',
      '.DS_Store': 'junk',
    });
    await page.goto('/intake');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([{ name: 'applications.zip', mimeType: 'application/zip', buffer: archive }]);
    await page.getByText('4 of 4 files read · 1 needs you').waitFor();
    expect(await fileRow('applications.zip').innerText()).toContain('3 files taken out of this archive');
    expect(await fileRow('applications.zip').innerText()).toContain('1 left in it: .DS_Store');
    expect(await fileRow('CVs/ada.txt').innerText()).toContain('Ada North');
    expect(await fileRow('CVs/grace.html').innerText()).toContain('Grace Hill');
    expect(await fileRow('CVs/scan.pdf').innerText()).toContain('Damaged.');
  });

  it('give the file as it came', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      fileRow('CVs/scan.pdf').getByRole('link', { name: 'Open the file' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^unread-.*\.pdf$/);
  });

  it('become a candidate by the name that somebody types', async () => {
    await fileRow('CVs/scan.pdf').getByRole('button', { name: 'Say whose CV this is' }).click();
    expect(await findingsOf(page)).toEqual([]);
    await page.keyboard.type('Noor Haddad');
    await page.keyboard.press('Enter');
    const named = fileRow('CVs/scan.pdf').getByRole('link', { name: 'Noor Haddad' });
    await named.waitFor();
    await page.getByText('4 of 4 files read').waitFor();
    await named.click();
    await page.getByRole('heading', { level: 1, name: 'Noor Haddad' }).waitFor();
    await page.getByText('scan.pdf').first().waitFor();
    expect(faults).toEqual([]);
  });
});
