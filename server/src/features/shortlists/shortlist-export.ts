import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { type ShortlistColumn, shortlistColumns, type ShortlistEntry } from '@portolan/shared/contract';
import { Clock } from '../../platform/clock/index.js';
import { type CsvCell, csvOf } from '../../platform/csv/index.js';
import { Tenant } from '../../platform/database/index.js';
import { type Who } from '../../platform/http/index.js';
import { type ShortlistFilter, ShortlistReadModel } from './shortlist.read-model.js';

/** Rows read at once; between pieces no transaction is held. */
const piece = 200;

const headings: Readonly<Record<ShortlistColumn, string>> = {
  candidate: 'Candidate',
  role: 'Role',
  employer: 'Employer',
  stage: 'Stage',
  since: 'In this stage since',
  evidenced: 'Evidenced',
  potential: 'Potential',
  gates: 'Gates',
  answer: 'Hiring manager',
  reason: 'Reason',
  notes: 'Notes',
  added: 'Added',
};

const tenths = (value: number | null) => (value === null ? null : value / 10);

const cells: Readonly<Record<ShortlistColumn, (entry: ShortlistEntry) => CsvCell>> = {
  candidate: ({ candidate }) => candidate.name,
  role: ({ role }) => role.title,
  employer: ({ role }) => role.employer.name,
  stage: ({ stage }) => stage,
  since: ({ stageChangedAt }) => stageChangedAt,
  evidenced: ({ evidencedTenths }) => tenths(evidencedTenths),
  potential: ({ potentialTenths }) => tenths(potentialTenths),
  gates: ({ gate }) => gate,
  answer: ({ answer }) =>
    answer && (answer.reason === null ? answer.answer : `${answer.answer}: ${answer.reason}`),
  reason: ({ stageReason }) => stageReason,
  notes: ({ noteCount }) => noteCount,
  added: ({ addedAt }) => addedAt,
};

/** The list as CSV: the same read model, rows, order and columns as the screen. */
@Injectable()
export class ShortlistExport {
  constructor(
    private readonly tenant: Tenant,
    private readonly clock: Clock,
    private readonly entries: ShortlistReadModel,
  ) {}

  async open(who: Who, filter: ShortlistFilter): Promise<{ fileName: string; content: Readable }> {
    const counts = await this.tenant.run(who.organisationId, (db) => this.entries.countStages(db, filter));
    const now = this.clock.now().toISOString();
    const csv = csvOf({
      about: [
        ['Filter', filterText(filter)],
        ['Order', filter.sort],
        ['Rows', counts.reduce((sum, { count }) => sum + count, 0)],
        ['Made at', now],
        ['Made by', who.name],
      ],
      columns: shortlistColumns.map((column) => headings[column]),
      rows: this.rows(who, filter),
    });
    return { fileName: `shortlists-${now.slice(0, 10)}.csv`, content: Readable.from(csv) };
  }

  private async *rows(who: Who, filter: ShortlistFilter): AsyncGenerator<CsvCell[]> {
    let cursor: string | undefined;
    do {
      const page = await this.tenant.run(who.organisationId, (db) =>
        this.entries.page(db, { ...filter, cursor, limit: piece }),
      );
      for (const entry of page.items) yield shortlistColumns.map((column) => cells[column](entry));
      cursor = page.next ?? undefined;
    } while (cursor !== undefined);
  }
}

/** The filter as the address of the screen writes it. */
function filterText({ sort: _sort, ...filter }: ShortlistFilter): string {
  const parts = Object.entries(filter).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = ${[value].flat().join(' or ')}`],
  );
  return parts.length === 0 ? 'none' : parts.join(', ');
}
