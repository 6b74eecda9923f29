// What the person at the terminal sees: one line per slow step, with its seconds.
import { performance } from 'node:perf_hooks';

const seconds = (from) => `${((performance.now() - from) / 1000).toFixed(1)} s`;

/**
 * Names a slow step, shows that it still runs, and says how long it took.
 * @template T
 * @param {string} name
 * @param {(note: (words: string) => void) => Promise<T>} work `note` replaces the words after the name
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const live = process.stdout.isTTY === true;
  const from = performance.now();
  let words = '';
  const show = () =>
    process.stdout.write(
      live ? `\r\x1b[2K${name} … ${seconds(from)}${words}` : `${name} … ${seconds(from)}\n`,
    );
  if (!live) process.stdout.write(`${name} …\n`);
  const beat = setInterval(show, live ? 200 : 10_000);
  const note = (said) => {
    words = `  ${said}`;
    if (!live) process.stdout.write(`  ${said}\n`);
  };
  try {
    const result = await work(note);
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}${name}: done in ${seconds(from)}\n`);
    return result;
  } catch (error) {
    process.stdout.write(`${live ? '\r\x1b[2K' : ''}${name}: failed after ${seconds(from)}\n`);
    throw error;
  } finally {
    clearInterval(beat);
  }
}
