import { type MessagePort } from 'node:worker_threads';
import { type Decided, type FromThread, type ToThread } from './table-messages.js';

/** Pieces that may be on their way into the database while the next one is read. */
const mostUnderWay = 2;

/** The thread's end of the conversation with the server. */
export class TablePort {
  private readonly waiting = new Map<ToThread['type'], (message: ToThread) => void>();
  private readonly spares: ArrayBuffer[] = [];
  private underWay = 0;

  constructor(private readonly port: MessagePort) {
    port.on('message', (message: ToThread) => {
      if (message.type === 'stored') this.stored(message.buffer);
      const resume = this.waiting.get(message.type);
      this.waiting.delete(message.type);
      resume?.(message);
    });
  }

  /** The bytes of the file, piece by piece as they are wanted. */
  async *bytes(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const answer = this.next('piece');
      this.say({ type: 'more' });
      const message = await answer;
      if (message.type !== 'piece' || message.bytes === null) return;
      yield message.bytes;
    }
  }

  async decide(found: Extract<FromThread, { type: 'found' }>): Promise<Decided> {
    const answer = this.next('decided');
    this.say(found);
    const message = await answer;
    if (message.type !== 'decided') throw new Error('Another answer than the one awaited');
    return message.decided;
  }

  /** Waits while enough is under way. */
  async rows(message: Extract<FromThread, { type: 'rows' }>): Promise<void> {
    while (this.underWay >= mostUnderWay) await this.next('stored');
    this.underWay += 1;
    this.say(message, [message.copy.buffer, message.keys.buffer]);
  }

  /** Memory of a piece that is stored, to be written to again. */
  spare(): ArrayBuffer | undefined {
    return this.spares.pop();
  }

  say(message: FromThread, transfer: ArrayBuffer[] = []): void {
    this.port.postMessage(message, transfer);
  }

  private stored(buffer: ArrayBuffer): void {
    this.underWay -= 1;
    this.spares.push(buffer);
  }

  private next(type: ToThread['type']): Promise<ToThread> {
    return new Promise((resolve) => this.waiting.set(type, resolve));
  }
}
