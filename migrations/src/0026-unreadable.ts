import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run } from './support.js';

const earlier = [
  ...['waiting', 'reading', 'created', 'updated', 'unchanged', 'proposal', 'discarded', 'fault', 'done'],
  ...['partial', 'checking', 'to-confirm', 'importing', 'paused', 'cancelled'],
];
const check = (statuses: readonly string[]) =>
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_status_check
     CHECK (status IN (${statuses.map((status) => `'${status}'`).join(', ')}))`;

const up = [
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_status_check`,
  check([...earlier, 'unreadable']),
  // A file out of an archive: which one, and its place there, so that an archive unpacked twice gives each file once.
  `ALTER TABLE batch_items ADD COLUMN archive_id uuid, ADD COLUMN entry_number integer,
     ADD COLUMN archive jsonb`,
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_entry_check
     CHECK ((archive_id IS NULL) = (entry_number IS NULL))`,
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_archive_fk
     FOREIGN KEY (org_id, archive_id) REFERENCES batch_items (org_id, id) ON DELETE CASCADE`,
  `ALTER TABLE batch_items ADD CONSTRAINT batch_items_entry_unique UNIQUE (org_id, archive_id, entry_number)`,
];

const down = [
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_entry_unique`,
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_archive_fk`,
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_entry_check`,
  `ALTER TABLE batch_items DROP COLUMN archive_id, DROP COLUMN entry_number, DROP COLUMN archive`,
  `UPDATE batch_items SET status = 'fault', content = NULL WHERE status = 'unreadable'`,
  `ALTER TABLE batch_items DROP CONSTRAINT batch_items_status_check`,
  check(earlier),
];

/** CVs that cannot be read wait for a person; archives are unpacked into files of the same intake. */
export class Unreadable1763000000026 implements MigrationInterface {
  name = 'Unreadable1763000000026';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, up);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, down);
  }
}
