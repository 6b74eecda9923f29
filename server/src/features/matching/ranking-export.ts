import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type RankingRow } from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { type CsvCell, csvOf } from '../../platform/csv/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { RoleLookup } from '../roles/index.js';
import { type RankedRole, type RankFilter, RankingReadModel } from './ranking.read-model.js';
import { nameRequirement } from './requirement-names.js';

export interface ExportFile {
  readonly fileName: string;
  readonly content: Readable;
}

/** Rows read at once; between pieces no transaction is held, so a slow reader of the file holds up nobody. */
const piece = 500;

/** The ranking as CSV: the same read model, rows, order and columns as the screen. */
@Injectable()
export class RankingExport {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly roles: RoleLookup,
    private readonly ranking: RankingReadModel,
  ) {}

  async open(who: Who, roleId: string, filter: RankFilter): Promise<ExportFile> {
    const { title, employer, ranked } = await this.tenant.run(who.organisationId, async (db) => {
      const role = await this.roles.get(db, roleId);
      return {
        title: role.title,
        employer: role.employer.name,
        ranked: await this.ranking.standings(db, roleId, filter),
      };
    });
    const now = this.clock.now().toISOString();
    const { version } = ranked.inForce;
    const csv = csvOf({
      about: [
        ['Role', `${title}, ${employer}`],
        ['Requirements', version === null ? 'not saved' : `version ${version}`],
        ['Order', filter.sort],
        ['Gates', filter.gate ?? 'all'],
        ['Rows', ranked.standings.size(filter.gate)],
        ['Made at', now],
        ['Made by', who.name],
      ],
      columns: columnsOf(ranked),
      rows: this.rows(who, ranked, filter),
    });
    return { fileName: `ranking-${slug(title)}-${now.slice(0, 10)}.csv`, content: Readable.from(csv) };
  }

  private async *rows(who: Who, ranked: RankedRole, filter: RankFilter): AsyncGenerator<CsvCell[]> {
    const places = ranked.standings.all(filter.sort, filter.gate);
    for (let from = 0; from < places.length; from += piece) {
      const some = places.slice(from, from + piece);
      const rows = await this.tenant.run(who.organisationId, (db: Db) =>
        this.ranking.rows(db, ranked.role, some),
      );
      for (const row of rows) yield cellsOf(row);
    }
  }
}

const tenths = (value: number | null) => (value === null ? null : value / 10);

function columnsOf({ role, graph }: RankedRole): string[] {
  const named = role.requirements.map(({ requirement }) => nameRequirement(graph, requirement));
  return [
    'Rank',
    'Candidate',
    'Headline',
    'Evidenced',
    'Potential',
    'Gates',
    'Months of experience',
    'Questions',
    ...named.map(({ label, subject, gate }) => (label || subject.type) + (gate ? ' (gate)' : '')),
    'Candidate id',
  ];
}

function cellsOf(row: RankingRow): CsvCell[] {
  return [
    row.shared ? `${row.rank} (shared)` : row.rank,
    row.name,
    row.headline,
    tenths(row.evidencedTenths),
    tenths(row.potentialTenths),
    row.gate,
    row.experienceMonths,
    row.questionCount,
    ...row.cells.map(({ verdict, gate }) => gate ?? verdict),
    row.candidateId,
  ];
}

function slug(title: string): string {
  return (
    title
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'role'
  );
}
