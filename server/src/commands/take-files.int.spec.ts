import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createDatabase, type TestDatabase } from '../testing/database.js';

let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await createDatabase();
  folder = await mkdtemp(join(tmpdir(), 'portolan-commands-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
  await database.drop();
});

const onet =
  'O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\n11-1011.00\tAdobe Acrobat\t43232202\tDocument software\n';

async function file(name: string, content: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

/** The built command as `npm run` starts it. */
function run(
  command: 'import-skills' | 'import-edition',
  paths: readonly string[],
  databaseUrl = database.appUrl,
): Promise<{ code: number; said: string }> {
  const program = fileURLToPath(new URL(`../../dist/commands/${command}.js`, import.meta.url));
  const env = {
    PATH: process.env['PATH'],
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: database.ownerUrl,
  };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [program, ...paths], { env }, (_error, out, err) =>
      resolve({ code: child.exitCode ?? 0, said: `${out}${err}` }),
    );
  });
}

describe('files named on the command line', () => {
  it('are taken one by one: what cannot be taken is said and stops none of the others', async () => {
    const missing = join(folder, 'missing.txt');
    const torn = await file('torn.csv', 'conceptUri,preferredLabel\n"a,b\n');
    const other = await file('other.csv', 'a,b\n1,2\n');
    const good = await file('Technology Skills.txt', onet);
    const { code, said } = await run('import-skills', [missing, folder, torn, other, good]);
    expect(code).toBe(1);
    expect(said).toContain(`${missing}: not taken, there is no such file`);
    expect(said).toContain(`${folder}: not taken, it is a folder`);
    expect(said).toContain('torn.csv: not taken, it is no well-formed table: Quote Not Closed');
    expect(said).toContain('other.csv: not taken, it is neither');
    expect(said).toContain('Technology Skills.txt: 1 names of O*NET');
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('are asked for when there are none', async () => {
    for (const command of ['import-skills', 'import-edition'] as const)
      expect(await run(command, [])).toEqual({
        code: 1,
        said: expect.stringMatching(/^Name the files: npm run import-/),
      });
  });

  it('that are no edition are said to be none, with the line, and the others come in', async () => {
    const torn = await file('torn-edition.csv', 'a,"b"c\n1,2\n');
    const { code, said } = await run('import-edition', [torn, join(folder, 'none.xlsx')]);
    expect(code).toBe(1);
    expect(said).toContain('torn-edition.csv: not taken, the ledger is as it was (one fault)');
    expect(said).toContain('none.xlsx: not taken, there is no such file');
  });

  it('need a database that answers and is set up', async () => {
    const good = await file('Technology Skills.txt', onet);
    const away = await run('import-skills', [good], 'postgres://somebody:secret@127.0.0.1:1/none');
    expect(away).toMatchObject({ code: 1, said: expect.stringContaining('does not answer') });
    expect(away.said).not.toMatch(/secret|\n\s+at /);
    const empty = new URL(database.ownerUrl);
    empty.pathname = '/postgres';
    const { code, said } = await run('import-skills', [good], empty.href);
    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('Start Portolan once') });
  });
});
