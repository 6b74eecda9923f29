import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { run, tenantTable } from './support.js';

const stages = `('proposed', 'screening', 'interview', 'offer', 'hired', 'not-selected', 'declined', 'withdrawn')`;

const tables: readonly (readonly [string, string])[] = [
  [
    'shortlist_entries',
    `CREATE TABLE shortlist_entries (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       role_id uuid NOT NULL,
       candidate_id uuid NOT NULL,
       stage text NOT NULL CONSTRAINT shortlist_entries_stage_check CHECK (stage IN ${stages}),
       stage_changed_at timestamptz NOT NULL,
       added_by uuid,
       added_at timestamptz NOT NULL,
       -- Taken off the list; the history stays, and adding the candidate again takes the entry up again.
       removed_at timestamptz,
       version integer NOT NULL DEFAULT 1,
       CONSTRAINT shortlist_entries_pk PRIMARY KEY (org_id, id),
       CONSTRAINT shortlist_entries_candidate_unique UNIQUE (org_id, role_id, candidate_id),
       CONSTRAINT shortlist_entries_role_fk FOREIGN KEY (org_id, role_id) REFERENCES roles (org_id, id) ON DELETE CASCADE,
       CONSTRAINT shortlist_entries_candidate_fk FOREIGN KEY (org_id, candidate_id) REFERENCES candidates (org_id, id) ON DELETE CASCADE
     )`,
  ],
  [
    'shortlist_events',
    // looked_at: requirement version and score parts as they were, so that a decision can be replayed.
    `CREATE TABLE shortlist_events (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       entry_id uuid NOT NULL,
       kind text NOT NULL CONSTRAINT shortlist_events_kind_check CHECK (kind IN ('added', 'stage', 'note', 'answer', 'removed')),
       from_stage text CONSTRAINT shortlist_events_from_check CHECK (from_stage IN ${stages}),
       to_stage text CONSTRAINT shortlist_events_to_check CHECK (to_stage IN ${stages}),
       answer text CONSTRAINT shortlist_events_answer_check CHECK (answer IN ('yes', 'no')),
       reason text,
       looked_at jsonb,
       -- The event that this one takes back.
       undoes uuid,
       actor_id uuid,
       at timestamptz NOT NULL,
       CONSTRAINT shortlist_events_pk PRIMARY KEY (org_id, id),
       CONSTRAINT shortlist_events_entry_fk FOREIGN KEY (org_id, entry_id) REFERENCES shortlist_entries (org_id, id) ON DELETE CASCADE,
       CONSTRAINT shortlist_events_undoes_unique UNIQUE (org_id, undoes)
     )`,
  ],
];

/** Shortlists: who is considered for which role, and every step with who and why. */
export class Shortlists1763000000007 implements MigrationInterface {
  name = 'Shortlists1763000000007';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...tables.map(([, sql]) => sql),
      `CREATE INDEX shortlist_entries_candidate_index ON shortlist_entries (org_id, candidate_id)`,
      `CREATE INDEX shortlist_events_entry_index ON shortlist_events (org_id, entry_id, at)`,
      ...tables.flatMap(([table]) => tenantTable(table)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(
      queryRunner,
      [...tables].reverse().map(([table]) => `DROP TABLE ${table}`),
    );
  }
}
