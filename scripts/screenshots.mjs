// npm run screenshots [-- PAGE …]: draws docs/screenshots anew from a demo organisation of its own.
import { spawn } from 'node:child_process';
import { buildAll } from './lib/build-all.mjs';
import { findChromium } from './lib/chromium.mjs';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/run.mjs';

await installIfNeeded();
await buildAll();
const child = spawn(process.execPath, ['e2e/dist/screenshots.js', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, CHROMIUM_PATH: findChromium() ?? '' },
});
child.once('exit', (code) => (process.exitCode = code ?? 1));
