import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource, type EntityMetadata } from 'typeorm';
import { createDatabase, type TestDatabase } from './database.js';

const features = fileURLToPath(new URL('../features', import.meta.url));
const files = readdirSync(features, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.entity.ts'),
);

let database: TestDatabase;
let source: DataSource;
beforeAll(async () => {
  database = await createDatabase();
  const modules = await Promise.all(
    files.map((file) => import(pathToFileURL(join(features, file)).href) as Promise<Record<string, unknown>>),
  );
  const entities = modules.flatMap((one) => Object.values(one)).filter((one) => typeof one === 'function');
  source = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities }).initialize();
});
afterAll(async () => {
  await source.destroy();
  await database.drop();
});

interface Column {
  readonly name: string;
  readonly type: string;
  readonly nullable: boolean;
}
const byName = (a: Column, b: Column) => a.name.localeCompare(b.name);

async function columnsOfTable(table: string): Promise<Column[]> {
  const rows = await source.query<Column[]>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type, NOT a.attnotnull AS nullable
     FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped`,
    [table],
  );
  return rows
    .map((row) => ({ ...row, type: row.type.replace('timestamp with time zone', 'timestamptz') }))
    .sort(byName);
}

function columnsOfEntity(entity: EntityMetadata): Column[] {
  return entity.columns
    .map((column) => {
      const type = source.driver.normalizeType(column).replace('timestamp with time zone', 'timestamptz');
      return {
        name: column.databaseName,
        type: column.isArray ? `${type}[]` : type,
        nullable: column.isNullable,
      };
    })
    .sort(byName);
}

describe('entities and migrations', () => {
  it('say the same of every table that has an entity', async () => {
    expect(source.entityMetadatas.length).toBe(files.length);
    for (const entity of source.entityMetadatas) {
      expect({ table: entity.tableName, columns: columnsOfEntity(entity) }).toEqual({
        table: entity.tableName,
        columns: await columnsOfTable(entity.tableName),
      });
    }
  });

  it('relate nothing across features: no relation, no cascade, no eager loading', () => {
    expect(
      source.entityMetadatas.flatMap((entity) => entity.relations.map((relation) => relation.propertyPath)),
    ).toEqual([]);
  });
});
