import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DataSource } from 'typeorm';
import { readPublicSkills, storePublicSkills } from '../features/skills/index.js';
import { takeFiles } from './take-files.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

type Read = ReturnType<typeof readPublicSkills>;

/** A file whose quotation marks or columns cannot be told apart is said to be so, with the line. */
function readSkills(text: string): Read {
  try {
    return readPublicSkills(text);
  } catch (error) {
    const { code = '', message } = error as { code?: string; message: string };
    if (!code.startsWith('CSV_')) throw error;
    return { ok: false, because: `no well-formed table: ${message}` };
  }
}

/** True when the file was taken. */
async function take(source: DataSource, path: string): Promise<boolean> {
  const name = basename(path);
  const read = readSkills(await readFile(path, 'utf8'));
  if (!read.ok) {
    say(`${name}: not taken, it is ${read.because}`);
    return false;
  }
  await source.transaction((manager) =>
    storePublicSkills({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }, read.skills),
  );
  say(`${name}: ${read.skills.length} names of ${read.scheme === 'onet' ? 'O*NET' : 'ESCO'} to propose from`);
  return true;
}

// `npm run import-skills -- FILE…` loads names of O*NET and ESCO that unknown words are compared with.
takeFiles('npm run import-skills -- "Technology Skills.txt" skills_en.csv', take);
