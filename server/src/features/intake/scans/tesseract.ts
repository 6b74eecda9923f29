import { spawn } from 'node:child_process';

const program = 'tesseract';
/** Its threads wait for each other more than they work: one is twice as fast, and leaves processors to others. */
const oneThread = { OMP_THREAD_LIMIT: '1' };
/** One page; a dense one takes a few seconds. */
const longestPage = 60_000;
const longestQuestion = 5_000;
const mostBytes = 4 * 1024 * 1024;

/** Tesseract's names of the languages whose headings are known here. */
const wanted = ['eng', 'deu', 'fra', 'spa', 'por', 'ita', 'nld', 'pol'];

/** Runs the program on bytes and gives what it says; undefined when it fails, says too much or takes too long. */
function run(
  args: readonly string[],
  input: Uint8Array | undefined,
  limit: number,
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: limit,
      killSignal: 'SIGKILL',
      windowsHide: true,
      // eslint-disable-next-line no-restricted-syntax -- the program is found by PATH, and finds its languages by its own settings
      env: { ...process.env, ...oneThread },
    });
    const said: Buffer[] = [];
    let size = 0;
    child.once('error', () => resolve(undefined));
    child.stdin.on('error', () => undefined);
    child.stdout.on('data', (piece: Buffer) => {
      size += piece.length;
      if (size > mostBytes) child.kill('SIGKILL');
      else said.push(piece);
    });
    child.once('close', (code) => resolve(code === 0 ? Buffer.concat(said).toString('utf8') : undefined));
    child.stdin.end(input);
  });
}

interface Installed {
  /** Those to read in. */
  readonly languages: readonly string[];
  /** Whether it can tell which side of a page is up. */
  readonly tellsUp: boolean;
}

/** The program that recognises letters in pictures, where this machine has it. It sees pixels, never a file or a name. */
export class Tesseract {
  private known: Promise<Installed | undefined> | undefined;

  /** Asked once; undefined when the program is not installed. */
  installed(): Promise<Installed | undefined> {
    this.known ??= run(['--list-langs'], undefined, longestQuestion).then((said) => {
      if (said === undefined) return undefined;
      const names = new Set(said.split('\n').map((line) => line.trim()));
      return { languages: wanted.filter((name) => names.has(name)), tellsUp: names.has('osd') };
    });
    return this.known;
  }

  /** The text on a picture in a format of Netpbm; undefined when none could be recognised. */
  async recognise(image: Uint8Array): Promise<string | undefined> {
    const installed = await this.installed();
    if (installed === undefined) return undefined;
    const { languages, tellsUp } = installed;
    const language = languages.length === 0 ? [] : ['-l', languages.join('+')];
    return run(['stdin', 'stdout', ...language, '--psm', tellsUp ? '1' : '3'], image, longestPage);
  }
}
