// Holds docs/openapi.json to the contract; --write brings it up to date. Needs the compiled server.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run.mjs';

const load = (path) => import(pathToFileURL(join(root, path)).href);
const file = join(root, 'docs/openapi.json');

const { openApiDocument } = await load('server/dist/platform/http/openapi.js');
const { contract } = await load('shared/dist/contract/index.js');
const wanted = `${JSON.stringify(openApiDocument(contract), null, 1)}\n`;

if (process.argv.includes('--write')) writeFileSync(file, wanted);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
  console.error('docs/openapi.json differs from the contract: npm run openapi brings it up to date');
  process.exitCode = 1;
}
