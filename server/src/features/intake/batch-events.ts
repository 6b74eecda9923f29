import { setTimeout as delay } from 'node:timers/promises';
import { Readable } from 'node:stream';
import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import { type BatchId, type BatchView } from '@portolan/shared/contract';
import { type Who } from '../../platform/http/index.js';
import { BatchReadModel } from './batch.read-model.js';

const pollMilliseconds = 400;
/** A silent proxy closes connections that say nothing for a minute. */
const ticksBetweenBeats = 40;
/** Nobody watches one intake for longer; the page asks again when it needs to. */
const mostTicks = 4500;

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** Progress of a batch as server-sent events: short reads, no transaction or connection held in between. */
@Injectable()
export class BatchEvents implements BeforeApplicationShutdown {
  private readonly stopping = new AbortController();

  constructor(private readonly batches: BatchReadModel) {}

  beforeApplicationShutdown(): void {
    this.stopping.abort();
  }

  /** Fails with not-found before the stream begins when there is no such batch. */
  async stream(who: Who, batchId: BatchId): Promise<Readable> {
    const first = await this.batches.get(who, batchId);
    return Readable.from(this.events(who, first), { objectMode: false });
  }

  private async *events(who: Who, first: BatchView): AsyncGenerator<string> {
    const sent = new Map<string, string>();
    let view = first;
    for (let tick = 1; tick <= mostTicks && !this.stopping.signal.aborted; tick += 1) {
      yield* changed(view, sent);
      if (view.status === 'done' || view.status === 'undone') {
        yield event('done', { status: view.status, counts: view.counts });
        return;
      }
      if (tick % ticksBetweenBeats === 0) yield ': still here\n\n';
      await delay(pollMilliseconds, undefined, { signal: this.stopping.signal }).catch(() => undefined);
      view = await this.batches.get(who, first.id);
    }
  }
}

/** The files that differ from what was sent before. */
function* changed(view: BatchView, sent: Map<string, string>): Generator<string> {
  for (const item of view.items) {
    const now = JSON.stringify(item);
    if (sent.get(item.id) === now) continue;
    sent.set(item.id, now);
    yield event('item', item);
  }
}
