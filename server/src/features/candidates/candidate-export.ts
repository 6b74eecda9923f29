import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type InputOf, type candidatesContract } from '@portolan/shared/contract';
import { exportColumns, writeRow } from '@portolan/shared/domain/tables';
import { Clock } from '../../platform/clock/index.js';
import { type CsvCell, csvOf } from '../../platform/csv/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { SkillBook } from '../skills/index.js';
import { DirectoryWhere } from './directory-filter.js';
import { directoryOrders } from './directory-order.js';
import { type ExportedRow, exportedValues } from './exported-values.js';

type Query = InputOf<typeof candidatesContract.export>['query'];
type Skills = Awaited<ReturnType<SkillBook['graph']>>;

interface PageRow extends ExportedRow {
  readonly sort_key: string;
}

/** Rows read at once; between pieces no transaction is held, so a slow reader of the file holds up nobody. */
const piece = 1000;

/** Says how many months the jobs make; it is worked out and never read back. */
const computed = 'Experience in months (computed)';

/** The directory as CSV: the same filter, rows and order as the list, in columns that an import reads back unchanged. */
@Injectable()
export class CandidateExport {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly audit: AuditService,
    private readonly book: SkillBook,
  ) {}

  async open(who: Who, query: Query): Promise<{ fileName: string; content: Readable }> {
    const { sort: _sort, direction: _direction, ...filter } = query;
    const skills = await this.tenant.run(who.organisationId, async (db) => {
      const graph = await this.book.graph(db);
      const where = new DirectoryWhere(db.organisationId, filter, graph);
      const rows = await db.find<{ count: number }>(where.total, where.parameters);
      const subject = { type: 'organisation', id: who.organisationId };
      await this.audit.record(db, who, 'candidates.exported', subject, {
        rows: rows?.count ?? 0,
        filters: Object.keys(filter),
      });
      return graph;
    });
    const columns = [...exportColumns.map(({ header }) => header), computed];
    const csv = csvOf({ about: [], columns, rows: this.rows(who, query, skills) });
    return { fileName: `candidates-${this.clock.today()}.csv`, content: Readable.from(csv) };
  }

  private async *rows(who: Who, query: Query, skills: Skills): AsyncGenerator<CsvCell[]> {
    const asOf = this.clock.today();
    for (let last: PageRow | undefined; ;) {
      const rows = await this.tenant.run(who.organisationId, (db) =>
        page(db, { query, graph: skills }, last),
      );
      for (const row of rows) {
        const values = exportedValues(row, asOf);
        yield [...writeRow(values, (id) => skills.skill(id)?.name), row.experience_months];
      }
      last = rows.at(-1);
      if (last === undefined || rows.length < piece) return;
    }
  }
}

/** The rows after one, by the order of the list. */
function page(
  db: Db,
  { query, graph }: { readonly query: Query; readonly graph: Skills },
  after: PageRow | undefined,
): Promise<PageRow[]> {
  const { sort, direction, ...filter } = query;
  const order = directoryOrders[sort];
  const descending = direction === undefined ? order.descending : direction === 'descending';
  const where = new DirectoryWhere(db.organisationId, filter, graph);
  if (after !== undefined) {
    const at = `(${where.parameter(after.sort_key)}::${order.type}, ${where.parameter(after.id)}::uuid)`;
    where.and(`(${order.column}, c.id) ${descending ? '<' : '>'} ${at}`);
  }
  const way = descending ? 'DESC' : 'ASC';
  return db.query<PageRow>(
    `SELECT c.id, c.name, c.headline, c.emails, c.phones, c.links, c.city, c.area, c.country, c.jobs, c.education,
       c.languages, c.certifications, c.skill_ids, c.skill_traces, c.experience_months, c.experience_attested,
       trim_scale(e.amount)::text AS amount, e.currency, e.period, (${order.column})::text AS sort_key
     FROM candidates c LEFT JOIN candidate_expectations e ON e.org_id = c.org_id AND e.candidate_id = c.id
     WHERE ${where.sql} ORDER BY ${order.column} ${way}, c.id ${way} LIMIT ${where.parameter(piece)}`,
    where.parameters,
  );
}
