import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Where living job workers beat; the owner's alone, like the job schema. */
export class Jobs1763000000008 implements MigrationInterface {
  name = 'Jobs1763000000008';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE job_beats (worker_id text CONSTRAINT job_beats_pk PRIMARY KEY, beaten_at timestamptz NOT NULL)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP TABLE job_beats`);
  }
}
