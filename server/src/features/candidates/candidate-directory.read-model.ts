import { Injectable } from '@nestjs/common';
import {
  type CandidateFacets,
  type CandidateRow,
  type candidatesContract,
  type InputOf,
} from '@portolan/shared/contract';
import { countryName } from '@portolan/shared/domain/geo';
import { type Trace, unpackTrace } from '@portolan/shared/domain/matching';
import { type SkillGraph } from '@portolan/shared/domain/skills';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { SkillBook } from '../skills/index.js';
import { DirectoryWhere, type DirectoryFilter, type FilterName } from './directory-filter.js';
import { directoryOrders } from './directory-order.js';

type Query = InputOf<typeof candidatesContract.list>['query'];

interface Row {
  id: CandidateRow['id'];
  name: string | null;
  headline: string | null;
  city: string | null;
  country: string | null;
  experience_months: number | null;
  current_job: { title?: string; company?: string | null } | null;
  skill_ids: string[];
  skill_traces: number[];
  origin: CandidateRow['origin'];
  reading: CandidateRow['reading'];
  is_synthetic: boolean;
  updated_at: string;
  sort_key: string;
}

/** As many skills as a row has room for. */
const shownSkills = 5;

interface Cursor {
  readonly key: string;
  readonly id: string;
}

const toCursor = (row: Row): string =>
  Buffer.from(JSON.stringify([row.sort_key, row.id])).toString('base64url');

function fromCursor(text: string): Cursor {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const [key, id] = parsed as [unknown, unknown];
    if (typeof key === 'string' && typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)) return { key, id };
  } catch {
    // Told below, like any other cursor that is not ours.
  }
  throw problem('invalid', 'This is not a page of this list. Start from the first one.');
}

interface Held {
  readonly skillId: string;
  readonly trace: Trace;
}

const strength = { attested: 3, stated: 2, inferred: 1, mentioned: 0 };
/** What somebody works with says more in a list than which languages they speak. */
const kindOrder = { technical: 0, certification: 1, soft: 2, language: 3 };
const byStrength =
  (graph: SkillGraph) =>
  (a: Held, b: Held): number => {
    const kindOf = (skillId: string) => graph.skill(skillId)?.kind ?? 'technical';
    return (
      kindOrder[kindOf(a.skillId)] - kindOrder[kindOf(b.skillId)] ||
      b.trace.level - a.trace.level ||
      strength[b.trace.kind] - strength[a.trace.kind] ||
      (b.trace.lastUsed ?? '').localeCompare(a.trace.lastUsed ?? '') ||
      (a.skillId < b.skillId ? -1 : 1)
    );
  };

function toRow(graph: SkillGraph, row: Row): CandidateRow {
  const held = row.skill_ids
    .map((skillId, i) => ({ skillId, trace: unpackTrace(row.skill_traces[i] ?? 0) }))
    .filter(({ trace }) => trace.level > 0);
  const strongest = [...held].sort(byStrength(graph));
  const job = row.current_job;
  return {
    id: row.id,
    name: row.name,
    headline: row.headline,
    city: row.city,
    country: row.country,
    experienceMonths: row.experience_months,
    currentJob: job ? [job.title, job.company].filter((part) => part).join(', ') : null,
    topSkills: strongest
      .slice(0, shownSkills)
      .map(({ skillId }) => ({ skillId, name: nameOf(graph, skillId) })),
    skillCount: held.length,
    origin: row.origin,
    reading: row.reading,
    isSynthetic: row.is_synthetic,
    updatedAt: row.updated_at,
  };
}

const nameOf = (graph: SkillGraph, skillId: string) => graph.skill(skillId)?.name ?? skillId;

interface Count {
  value: string | null;
  count: number;
}

interface Selection {
  readonly filter: DirectoryFilter;
  readonly graph: SkillGraph;
}

/** The list of candidates and its counts. */
@Injectable()
export class CandidateDirectory {
  constructor(
    private readonly tenant: Tenant,
    private readonly book: SkillBook,
  ) {}

  page(who: Who, query: Query) {
    return this.tenant.run(who.organisationId, async (db) => {
      const { sort, direction, cursor, limit, ...filter } = query;
      const order = directoryOrders[sort];
      const descending = direction === undefined ? order.descending : direction === 'descending';
      const graph = await this.book.graph(db);
      const total = await this.total(db, filter, graph);
      const where = new DirectoryWhere(db.organisationId, filter, graph);
      if (cursor !== undefined) {
        const { key, id } = fromCursor(cursor);
        const at = `(${where.parameter(key)}::${order.type}, ${where.parameter(id)}::uuid)`;
        where.and(`(${order.column}, c.id) ${descending ? '<' : '>'} ${at}`);
      }
      const way = descending ? 'DESC' : 'ASC';
      const rows = await db.query<Row>(
        `SELECT c.id, c.name, c.headline, c.city, c.country, c.experience_months, c.jobs -> 0 AS current_job, c.skill_ids,
           c.skill_traces, c.origin, c.reading, c.is_synthetic, c.updated_at, (${order.column})::text AS sort_key
         FROM candidates c WHERE ${where.sql}
         ORDER BY ${order.column} ${way}, c.id ${way} LIMIT ${where.parameter(limit + 1)}`,
        where.parameters,
      );
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      return {
        items: shown.map((row) => toRow(graph, row)),
        next: rows.length > limit && last ? toCursor(last) : null,
        total,
      };
    });
  }

  facets(who: Who, filter: DirectoryFilter): Promise<CandidateFacets> {
    return this.tenant.run(who.organisationId, async (db) => {
      const selection = { filter, graph: await this.book.graph(db) };
      return {
        countries: await this.count(db, selection, 'country', 'c.country', (code) => countryName(code)),
        skills: await this.skills(db, selection),
        experience: await this.experience(db, selection),
        origins: await this.count(db, selection, 'origin', 'c.origin'),
        readings: await this.count(db, selection, 'reading', 'c.reading'),
        toReview: await this.total(db, { ...filter, review: 'open' }, selection.graph),
      };
    });
  }

  private async total(db: Db, filter: DirectoryFilter, graph: SkillGraph): Promise<number> {
    const where = new DirectoryWhere(db.organisationId, filter, graph);
    const row = await db.find<{ count: number }>(where.total, where.parameters);
    return row?.count ?? 0;
  }

  private async count(
    db: Db,
    { filter, graph }: Selection,
    name: FilterName,
    column: string,
    label: (value: string) => string = (value) => value,
  ) {
    const where = new DirectoryWhere(db.organisationId, filter, graph, name);
    const rows = await db.query<Count>(
      `${where.counts(column)} ORDER BY 2 DESC, 1 LIMIT 300`,
      where.parameters,
    );
    return rows.flatMap(({ value, count }) =>
      value === null ? [] : [{ value, label: label(value), count }],
    );
  }

  private async experience(db: Db, selection: Selection) {
    const band = `CASE WHEN c.experience_months IS NULL THEN 'unknown' WHEN c.experience_months < 24 THEN '0-2'
      WHEN c.experience_months < 60 THEN '2-5' WHEN c.experience_months < 96 THEN '5-8' ELSE '8+' END`;
    return this.count(db, selection, 'experience', band);
  }

  /** The skills most candidates of the selection have; one's own skill filter stays, because skills add up. */
  private async skills(db: Db, { filter, graph }: Selection) {
    const where = new DirectoryWhere(db.organisationId, filter, graph);
    const rows = await db.query<{ value: string; count: number }>(
      `SELECT s.id AS value, count(*) AS count
       FROM candidates c, unnest(c.skill_ids, c.skill_traces) AS s (id, trace)
       WHERE ${where.sql} AND s.trace & 7 > 0 GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT 24`,
      where.parameters,
    );
    const shown = rows.map(({ value, count }) => ({ value, label: nameOf(graph, value), count }));
    const chosen = [filter.skill ?? []].flat().filter((id) => !rows.some((row) => row.value === id));
    if (chosen.length === 0) return shown;
    // Everybody of the selection has what was chosen, be it through a narrower skill.
    const everybody = await this.total(db, filter, graph);
    return [...chosen.map((value) => ({ value, label: nameOf(graph, value), count: everybody })), ...shown];
  }
}
