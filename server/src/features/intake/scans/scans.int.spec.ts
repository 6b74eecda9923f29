import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candidatesContract, intakeContract } from '@portolan/shared/contract';
import { greyOfPng, scansOf, turned } from '../../../testing/scan-files.js';
import { type Actor, World } from '../../../testing/index.js';

const ask = (program: string, question: string) => spawnSync(program, [question]);
const browser = [process.env['CHROMIUM_PATH'] ?? '', 'chromium', 'chromium-browser', 'google-chrome'].find(
  (program) => program !== '' && ask(program, '--version').status === 0,
);
const languages = ask('tesseract', '--list-langs').stdout?.toString() ?? '';
const missing = [
  ...(languages.includes('eng') ? [] : ['Tesseract with English']),
  ...(browser === undefined ? ['Chromium'] : []),
];
if (missing.length > 0)
  process.stdout.write(`SKIPPED: scans are not read for real here: ${missing.join(' and ')} not installed\n`);

const page = `<body style="font: 11pt 'DejaVu Serif', Georgia, serif; margin: 2cm; width: 17cm; background: white">
<h1 style="font-size: 22pt; margin: 0">Katharina Northway</h1>
<p>Senior Software Engineer<br>10827 Berlin &middot; katharina@scans.example &middot; +49 30 5550 1234</p>
<h2>Work Experience</h2>
<p><b>Senior Software Engineer</b>, Harbour GmbH, Berlin, March 2019 - Present<br>
Payment services in Java and Kotlin on Kubernetes and PostgreSQL.</p>
<p><b>Software Engineer</b>, Quay Systems AG, Hamburg, June 2015 - February 2019<br>
Continuous delivery with Docker and Jenkins.</p>
<h2>Education</h2><p>MSc Computer Science, Technical University Berlin, 2013 - 2015</p>
<h2>Skills</h2><p>Java, Kotlin, PostgreSQL, Kubernetes, Docker, Jenkins</p></body>`;

/** The page as a scanner at about 190 dots per inch would see it. */
function photographed() {
  const folder = mkdtempSync(join(tmpdir(), 'portolan-scan-'));
  try {
    writeFileSync(join(folder, 'cv.html'), page);
    spawnSync(
      browser ?? '',
      [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
        ...['--force-device-scale-factor=2', '--window-size=794,1123'],
        `--screenshot=${join(folder, 'cv.png')}`,
        `file://${join(folder, 'cv.html')}`,
      ],
      { timeout: 60_000 },
    );
    return greyOfPng(readFileSync(join(folder, 'cv.png')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const whereItCan = missing.length === 0 ? describe : describe.skip;

whereItCan('a scan read by the real Tesseract', () => {
  let world: World;
  let who: Actor;
  beforeAll(async () => {
    world = await World.start({ PATH: process.env['PATH'] ?? '' });
    who = world.team.recruiter;
  });
  afterAll(() => world.stop());

  async function read(content: Buffer) {
    const files = [{ name: 'scan.pdf', content }];
    const { id: batchId } = await world.ok(who, intakeContract.create, {}, { files });
    for (;;) {
      const batch = await world.ok(who, intakeContract.get, { params: { batchId } });
      const [item] = batch.items;
      if (batch.status === 'done' && item !== undefined) return item;
    }
  }

  it('gives the candidate, however the scanner wrote the page, for a person to read first', async () => {
    const whole = photographed();
    const upsideDown = scansOf(turned(turned(whole)))['one picture'] ?? Buffer.alloc(0);
    const isUpTold = languages.includes('osd');
    const scans = { ...scansOf(whole), ...(isUpTold ? { 'a page upside down': upsideDown } : {}) };
    const found: Record<string, unknown> = {};
    for (const [name, pdf] of Object.entries(scans)) {
      const { status, candidate } = await read(pdf);
      const candidateId = candidate?.id;
      found[name] = { status };
      if (status !== 'created') continue;
      const seen = await world.ok(who, candidatesContract.get, { params: { candidateId } });
      found[name] = {
        name: seen.fields.name?.value,
        emails: seen.fields.emails.map(({ value }) => value),
        jobs: seen.fields.jobs.map(({ value }) => `${value.company} ${value.start} ${value.end}`),
        reading: seen.documents[0]?.reading,
      };
      // The next way of writing the same page is to be read anew, not to be known.
      await world.ok(world.team.specialist, candidatesContract.erase, { params: { candidateId } });
    }
    const expected = {
      name: 'Katharina Northway',
      emails: ['katharina@scans.example'],
      jobs: ['Harbour GmbH 2019-03 present', 'Quay Systems AG 2015-06 2019-02'],
      reading: 'low',
    };
    expect(found).toEqual(Object.fromEntries(Object.keys(scans).map((name) => [name, expected])));
  });
});
