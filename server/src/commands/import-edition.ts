import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type DataSource } from 'typeorm';
import { takeEdition } from '../features/market/index.js';
import { Clock } from '../platform/clock/index.js';
import { takeFiles } from './take-files.js';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Reads one published file into the ledger; true when it was taken. */
async function take(source: DataSource, path: string): Promise<boolean> {
  const name = basename(path);
  const content = await readFile(path);
  const taken = await takeEdition(content, name, new Clock().now(), (work) =>
    source.transaction((manager) =>
      work({ query: (sql, parameters = []) => manager.query(sql, [...parameters]) }),
    ),
  );
  if (taken.ok) {
    const { head, lines, figureCount } = taken;
    say(`${name}: ${head.title}, ${head.edition} is in the ledger (${lines} lines, ${figureCount} figures)`);
    return true;
  }
  say(
    `${name}: not taken, the ledger is as it was (${taken.faultCount === 1 ? 'one fault' : `${taken.faultCount} faults`})`,
  );
  for (const { line, column, message } of taken.faults) {
    say(
      `  ${[line === null ? 'the file' : `line ${line}`, ...(column === null ? [] : [column])].join(', ')}: ${message}`,
    );
  }
  return false;
}

// `npm run import-edition -- FILE…` takes published files into the ledger.
takeFiles('npm run import-edition -- national_M2024_dl.xlsx', take);
