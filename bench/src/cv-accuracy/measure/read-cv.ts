import type * as Pool from '../../../../server/src/features/intake/readers/reader-pool.js';
import { type Extraction } from '@portolan/shared/domain/documents';

const module = new URL('../../../../server/dist/features/intake/readers/reader-pool.js', import.meta.url);

/** `fault` says why nothing was read. */
export interface Read {
  readonly extraction: Extraction | null;
  readonly fault: string | null;
}

/** The product's own reading: worker threads, caps, layout, every field, as the intake runs it. */
export class Reader {
  private constructor(private readonly pool: Pool.ReaderPool) {}

  static async start(): Promise<Reader> {
    const { ReaderPool } = (await import(module.href)) as typeof Pool;
    return new Reader(new ReaderPool());
  }

  async read(name: string, bytes: Uint8Array, asOf: string): Promise<Read> {
    try {
      const outcome = await this.pool.read({ name, bytes, asOf });
      if (!outcome.ok) return { extraction: null, fault: `${outcome.fault.code}: ${outcome.fault.detail}` };
      return { extraction: outcome.value.people[0]?.extraction ?? null, fault: null };
    } catch (error) {
      return { extraction: null, fault: `crash: ${error instanceof Error ? error.message : String(error)}` };
    }
  }

  async stop(): Promise<void> {
    await this.pool.close();
  }
}
