import { spawn } from 'node:child_process';

const program = 'tesseract';
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

/** The program that recognises letters in pictures, where this machine has it. It sees pixels, never a file or a name. */
export class Tesseract {
  private known: Promise<readonly string[] | undefined> | undefined;

  /** The languages to read in; undefined when the program is not installed. Asked once. */
  languages(): Promise<readonly string[] | undefined> {
    this.known ??= run(['--list-langs'], undefined, longestQuestion).then((said) => {
      if (said === undefined) return undefined;
      const installed = new Set(said.split('\n').map((line) => line.trim()));
      return wanted.filter((language) => installed.has(language));
    });
    return this.known;
  }

  /** The text on a picture in a format of Netpbm; undefined when none could be recognised. */
  async recognise(image: Uint8Array): Promise<string | undefined> {
    const languages = await this.languages();
    if (languages === undefined) return undefined;
    const language = languages.length === 0 ? [] : ['-l', languages.join('+')];
    return run(['stdin', 'stdout', ...language, '--psm', '3'], image, longestPage);
  }
}
