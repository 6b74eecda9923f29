import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';

/** One transaction inside one organisation. */
export class Db {
  constructor(
    readonly organisationId: string,
    /** For entity writes. */
    readonly manager: EntityManager,
    private readonly runner: QueryRunner,
  ) {}

  /** The rows of a statement, also of UPDATE or DELETE … RETURNING. */
  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    const result = await this.runner.query(sql, [...parameters], true);
    return (result.records ?? []) as Row[];
  }

  /** The first row, or undefined. */
  async find<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }

  /** How many rows a statement touched. */
  async execute(sql: string, parameters: readonly unknown[] = []): Promise<number> {
    const result = await this.runner.query(sql, [...parameters], true);
    return result.affected ?? 0;
  }

  /**
   * This transaction does not wait for the disk. Should the database die, it may be gone although it was committed: only
   * for steps that begin with what the database holds and tell nobody else that they are done.
   */
  async withoutDisk(): Promise<void> {
    await this.query(`SET LOCAL synchronous_commit = off`);
  }

  /** Writes rows in COPY's text format. Not for tables under row-level security: COPY does not know it. */
  async copyIn(sql: string, rows: Uint8Array): Promise<void> {
    const client = (await this.runner.connect()) as PoolClient;
    const stream = client.query(copyFrom(sql));
    await new Promise<void>((resolve, reject) => {
      stream.on('error', reject);
      stream.once('finish', resolve);
      stream.end(rows);
    });
  }

  /**
   * The bytes that a SELECT of one bytea finds; null without a row. Eight times what is read would pass through memory in
   * an ordinary answer, which is hexadecimal digits in ever larger buffers. COPY takes no parameters.
   */
  async bytes(select: string): Promise<Buffer | null> {
    const client = (await this.runner.connect()) as PoolClient;
    const parts: Buffer[] = [];
    for await (const part of client.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`)))
      parts.push(part as Buffer);
    const all = Buffer.concat(parts);
    if (all.length < bytesAt) return null;
    return all.subarray(bytesAt, bytesAt + all.readInt32BE(lengthAt));
  }
}

/** Before the rows: what this is, no flags, nothing more; then how many columns the first row has, and its length. */
const copyHead = { signature: 11, flags: 4, more: 4, columns: 2, length: 4 };
const lengthAt = copyHead.signature + copyHead.flags + copyHead.more + copyHead.columns;
const bytesAt = lengthAt + copyHead.length;

/**
 * The only way to tenant data: one transaction with the organisation set for row-level security. Never hold one open
 * while waiting for anything but the database.
 */
@Injectable()
export class Tenant {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async run<T>(organisationId: string, work: (db: Db) => Promise<T>): Promise<T> {
    return this.dataSource.transaction(async (manager) => {
      const runner = manager.queryRunner;
      if (runner === undefined) throw new Error('A transaction without a query runner');
      await runner.query(`SELECT set_config('app.org_id', $1, true)`, [organisationId]);
      return work(new Db(organisationId, manager, runner));
    });
  }
}

/** Calls SECURITY DEFINER functions that stand outside any organisation (sign-in, first start, health). */
@Injectable()
export class Outside {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  async query<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql, [...parameters]);
  }

  async find<Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row | undefined> {
    return (await this.query<Row>(sql, parameters))[0];
  }
}
