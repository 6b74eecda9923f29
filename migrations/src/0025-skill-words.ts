import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { referenceTable, run, tenantTable } from './support.js';

/** In the order they can be created; dropped in reverse. */
const tables: readonly (readonly [string, string])[] = [
  [
    'organisation_skills',
    // Skills that an organisation has beside the taxonomy, each below one of it.
    `CREATE TABLE organisation_skills (
       org_id uuid NOT NULL,
       id text NOT NULL,
       name text NOT NULL,
       kind text NOT NULL CONSTRAINT organisation_skills_kind_check CHECK (kind IN ('technical', 'soft', 'certification')),
       broader text NOT NULL,
       external_scheme text NOT NULL CONSTRAINT organisation_skills_scheme_check CHECK (external_scheme IN ('onet', 'esco', 'none')),
       external_text text NOT NULL,
       added_by uuid,
       added_at timestamptz NOT NULL,
       CONSTRAINT organisation_skills_pk PRIMARY KEY (org_id, id),
       CONSTRAINT organisation_skills_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id)
     )`,
  ],
  [
    'skill_word_decisions',
    // What a word stands for here. cursor is the last candidate whose documents were read again for it.
    `CREATE TABLE skill_word_decisions (
       org_id uuid NOT NULL,
       id uuid NOT NULL,
       word text NOT NULL,
       choice text NOT NULL CONSTRAINT skill_word_decisions_choice_check CHECK (choice IN ('alias', 'add', 'ignore')),
       skill_id text,
       decided_by uuid,
       decided_at timestamptz NOT NULL,
       rereading text NOT NULL DEFAULT 'none'
         CONSTRAINT skill_word_decisions_rereading_check CHECK (rereading IN ('none', 'running', 'done', 'taking-back')),
       cursor uuid,
       reread_total integer NOT NULL DEFAULT 0,
       reread_count integer NOT NULL DEFAULT 0,
       gained_count integer NOT NULL DEFAULT 0,
       CONSTRAINT skill_word_decisions_pk PRIMARY KEY (org_id, id),
       CONSTRAINT skill_word_decisions_word_unique UNIQUE (org_id, word),
       CONSTRAINT skill_word_decisions_organisation_fk FOREIGN KEY (org_id) REFERENCES organisations (id),
       CONSTRAINT skill_word_decisions_skill_check CHECK ((choice = 'ignore') = (skill_id IS NULL))
     )`,
  ],
];

const reference: readonly (readonly [string, string])[] = [
  [
    'public_skills',
    // Names from O*NET and ESCO as published, for proposals; loaded by a command, never shipped.
    `CREATE TABLE public_skills (
       scheme text NOT NULL CONSTRAINT public_skills_scheme_check CHECK (scheme IN ('onet', 'esco')),
       code text NOT NULL,
       name text NOT NULL,
       label text NOT NULL,
       CONSTRAINT public_skills_pk PRIMARY KEY (scheme, code, label)
     )`,
  ],
];

/** Words of an organisation that name skills: what was decided about them, and where proposals come from. */
export class SkillWords1763000000025 implements MigrationInterface {
  name = 'SkillWords1763000000025';

  async up(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      ...[...tables, ...reference].map(([, sql]) => sql),
      `CREATE INDEX public_skills_label_index ON public_skills USING gin (label gin_trgm_ops)`,
      // Evidence that rests on a decision goes with it.
      `ALTER TABLE candidate_facts ADD COLUMN word_decision_id uuid,
         ADD CONSTRAINT candidate_facts_word_decision_fk FOREIGN KEY (org_id, word_decision_id)
           REFERENCES skill_word_decisions (org_id, id) ON DELETE CASCADE`,
      `CREATE INDEX candidate_facts_word_decision_index ON candidate_facts (org_id, word_decision_id)
         WHERE word_decision_id IS NOT NULL`,
      // Rows whose skills column names something unknown: few among a million.
      `CREATE INDEX candidate_rows_unknown_index ON candidate_rows (org_id, candidate_id) WHERE profile ? 'unknownSkills'`,
      ...tables.flatMap(([table]) => tenantTable(table)),
      ...reference.flatMap(([table]) => referenceTable(table)),
    ]);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await run(queryRunner, [
      `DROP INDEX candidate_rows_unknown_index`,
      `ALTER TABLE candidate_facts DROP COLUMN word_decision_id`,
      ...[...tables, ...reference].reverse().map(([table]) => `DROP TABLE ${table}`),
    ]);
  }
}
