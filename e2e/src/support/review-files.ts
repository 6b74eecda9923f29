import { type DroppedFile, twelveFiles } from './cv-files.js';

const textFile = (name: string, lines: readonly string[]): DroppedFile => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(lines.join('\n')),
});

/** A phone without a country, orders nobody knows and a school without a degree: a person should look. */
export const cvOfKeeper = textFile('keeper.txt', [
  'Curriculum vitae',
  'Kari Solheim',
  'Lighthouse engineer',
  'Phone: 22 123456',
  'kari.solheim@example.org',
  '',
  'Experience',
  'Platform Engineer, Harbour Systems AS',
  'Mar 2019 - Present',
  'Built services in Go with PostgreSQL on Kubernetes',
  '',
  'Certifications',
  'Certified Lighthouse Keeper',
  'Order of the Northern Lamp',
  '',
  'Education',
  'Norwegian coast school',
]);

/** Nothing in it is a name. */
export const namelessCv = textFile('nameless.txt', [
  'Curriculum vitae',
  'Phone: +47 22 65 43 21',
  '',
  'Experience',
  'Platform Engineer, Fjord Ferries AS',
  'Mar 2016 - Feb 2019',
  'Kept services in Java running',
]);

export async function oneCvAsPdf(): Promise<DroppedFile> {
  const [first] = await twelveFiles();
  if (first === undefined) throw new Error('There are twelve files');
  return first;
}
