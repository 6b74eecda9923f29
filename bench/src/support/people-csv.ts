import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { skillGraph } from '@portolan/shared/domain/skills';
import { pick, seeded } from './random.js';

const given = 'Ada Bo Chidi Dana Emre Fatou Grace Hanna Ines Jonas Karla Luis Maya Noor Olga Pia'.split(' ');
const family = 'Okafor Silva Novak Haddad Brandt Nguyen Moreau Rossi Kowalska Tanaka Lind Duarte'.split(' ');
const places = [
  'Berlin,Germany',
  'Lisbon,Portugal',
  'Leeds,United Kingdom',
  'Austin,United States',
  'Lagos,Nigeria',
];
const titles = ['Software Engineer', 'Back-end Developer', 'Data Engineer', 'Team Lead', 'Platform Engineer'];
const companies = ['Harbour GmbH', 'Quay Ltd', 'Pier Systems Inc.', 'Dock Labs', 'Basin Group'];

const header = 'Name,E-mail,Phone,City,Country,Job title,Company,Start date,Skills';
export const skillsEach = 12;

/** Frequent skills are far more frequent than rare ones, as in life: the n-th has 1/n of the first's share. */
function zipf(names: readonly string[]): (random: () => number) => string {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= names.length; rank += 1) sums.push((sum += 1 / rank));
  return (random) => {
    const at = random() * sum;
    let [low, high] = [0, names.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return names[low] ?? '';
  };
}

function row(random: () => number, skill: (random: () => number) => string, index: number): string {
  const one = <T>(from: readonly T[]) => pick(random, from, 1)[0] as T;
  const [first, last] = [one(given), one(family)];
  const skills = new Set<string>();
  while (skills.size < skillsEach) skills.add(skill(random));
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const start = `${2005 + Math.floor(random() * 20)}-${month}`;
  const phone = `+49 30 ${10_000_000 + index}`;
  const mail = `${first}.${last}.${index}@mail.example`.toLowerCase();
  return `${first} ${last},${mail},${phone},${one(places)},${one(titles)},${one(companies)},${start},"${[...skills].join('; ')}"\n`;
}

/** A table of people with twelve skills of six hundred each, the same for the same seed; its size in bytes. */
export async function writePeople(path: string, count: number, seed: number): Promise<number> {
  const random = seeded(seed);
  const names = skillGraph.all
    .filter((skill) => !skill.heading && skill.kind === 'technical')
    .map(({ name }) => name);
  const skill = zipf(names.filter((name) => !/[;,"|/]/.test(name)).slice(0, 600));
  const file = createWriteStream(path);
  let text = `${header}\n`;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    text += row(random, skill, index);
    if (text.length < 1_000_000) continue;
    bytes += Buffer.byteLength(text);
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  bytes += Buffer.byteLength(text);
  file.end(text);
  await once(file, 'finish');
  return bytes;
}
