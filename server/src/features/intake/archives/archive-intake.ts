import { Injectable } from '@nestjs/common';
import { largestTable, largestUpload } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { BatchStore, type ItemFault, type Settled } from '../batch-store.js';
import { FileKeeper } from '../file-keeper.js';
import { isArchiveName, isTableName } from '../upload.js';
import { planArchive, type PlannedFile } from './archive-plan.js';
import { PieceReader } from './piece-reader.js';
import { openZip, type OpenZip } from './zip-directory.js';

interface ArchiveItem {
  readonly id: string;
  readonly batch_id: string;
}

const mostNames = 40;
/** Files of an archive stand behind everything that was dropped beside it. */
const positionsPerArchive = 10_000;

const damaged: ItemFault = {
  code: 'damaged',
  detail: 'This archive is cut short or damaged. Pack it again and drop it once more.',
};

/** Takes an archive apart into files of the same intake, each then read as if it had been dropped by itself. */
@Injectable()
export class ArchiveIntake {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: BatchStore,
    private readonly files: FileKeeper,
  ) {}

  /** Done again after a stop, it goes on with the files that are not there yet. */
  async unpack(organisationId: string, item: ArchiveItem): Promise<Settled> {
    const zip = await this.open(organisationId, item.id).catch(() => undefined);
    if (zip === undefined) return { status: 'fault', fault: damaged };
    try {
      return await this.takeFiles(organisationId, item, zip);
    } finally {
      zip.close();
    }
  }

  private async takeFiles(organisationId: string, item: ArchiveItem, zip: OpenZip): Promise<Settled> {
    const plan = planArchive(zip.entries);
    if (!plan.ok) return { status: 'fault', fault: { code: 'hostile', detail: plan.detail } };
    if (plan.files.length === 0)
      return { status: 'fault', fault: { code: 'empty', detail: 'This archive holds no files.' } };
    const taken = await this.tenant.run(organisationId, (db) => this.store.entriesTaken(db, item.id));
    const position = await this.tenant.run(organisationId, (db) => this.positionOf(db, item.id));
    const first = (position + 1) * positionsPerArchive;
    for (const [place, file] of tablesLast(plan.files).entries())
      if (!taken.has(file.number)) await this.takeFile(organisationId, item, first + place, zip, file);
    const leftOutNames = plan.leftOut.slice(0, mostNames);
    const archive = { taken: plan.files.length, leftOut: plan.leftOut.length, leftOutNames };
    return { status: 'done', archive };
  }

  private async takeFile(
    organisationId: string,
    item: ArchiveItem,
    position: number,
    zip: OpenZip,
    file: PlannedFile,
  ): Promise<void> {
    const isLarge = isTableName(file.name);
    const mostBytes = isLarge ? largestTable : largestUpload;
    const found = {
      position,
      fileName: file.name,
      archive: { id: item.id, entry: file.number },
    };
    const fault = faultOf(file);
    if (fault !== null) {
      const entry = { ...found, byteCount: 0, sha256: null, content: null, fault };
      await this.tenant.run(organisationId, (db) => this.store.addFile(db, item.batch_id, entry));
      return;
    }
    const bytes = unpacked(zip, file);
    try {
      await this.files.keep(organisationId, item.batch_id, { ...found, isLarge, mostBytes, bytes });
    } catch (error) {
      if (!(error instanceof DamagedEntry)) throw error;
      await this.tenant.run(organisationId, async (db) => {
        await this.store.entriesTaken(db, item.id);
        const entry = { ...found, byteCount: 0, sha256: null, content: null, fault: damagedEntry };
        await this.store.addFile(db, item.batch_id, entry);
      });
    }
  }

  private async open(organisationId: string, itemId: string): Promise<OpenZip> {
    const sizes = await this.tenant.run(organisationId, (db) => this.store.pieceSizes(db, itemId));
    return openZip(
      new PieceReader(
        sizes,
        async (seq) => (await this.files.read(organisationId, itemId, seq)) ?? Buffer.alloc(0),
      ),
    );
  }

  private async positionOf(db: Db, itemId: string): Promise<number> {
    const found = await db.find<{ position: number }>(
      `SELECT position FROM batch_items WHERE org_id = $1 AND id = $2`,
      [db.organisationId, itemId],
    );
    return found?.position ?? 0;
  }
}

/** A table beside CVs is about the same people: they are there before its rows are compared with them. */
const tablesLast = (files: readonly PlannedFile[]): readonly PlannedFile[] => [
  ...files.filter(({ name }) => !isTableName(name)),
  ...files.filter(({ name }) => isTableName(name)),
];

class DamagedEntry extends Error {}

const damagedEntry: ItemFault = {
  code: 'damaged',
  detail: 'This file is damaged in its archive. Pack it again or drop it by itself.',
};

function faultOf(file: PlannedFile): ItemFault | null {
  if (file.isEncrypted)
    return {
      code: 'encrypted',
      detail: 'This file is protected by a password in its archive. Unpack it and drop it by itself.',
    };
  if (isArchiveName(file.name))
    return {
      code: 'unsupported',
      detail: 'An archive inside an archive is not opened. Unpack it and drop its files.',
    };
  return null;
}

/** The bytes of one entry. */
async function* unpacked(zip: OpenZip, file: PlannedFile): AsyncGenerator<Buffer> {
  try {
    for await (const piece of await zip.open(file.number)) yield piece as Buffer;
  } catch (error) {
    throw new DamagedEntry('An entry cannot be unpacked', { cause: error });
  }
}
