import { Injectable } from '@nestjs/common';
import { type CandidateId, type RoleId } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { ShortlistsService } from '../shortlists/index.js';
import { type DemoColleagues } from './demo-people.step.js';
import { eachOf } from './progress.js';
import { type DemoEntry, type DemoEvent, demoShortlists } from './story.js';
import { type SyntheticPerson } from './synthetic-person.js';

interface Cast {
  readonly roleIds: ReadonlyMap<string, RoleId>;
  readonly candidateIds: ReadonlyMap<string, CandidateId>;
  readonly colleagues: DemoColleagues;
}

const hour = 60 * 60 * 1000;
const entriesAtOnce = 4;

/** Shortlists with the steps of the last weeks, taken by the demo's recruiter and hiring manager in their order. */
@Injectable()
export class DemoShortlistsStep {
  constructor(
    private readonly tenant: Tenant,
    private readonly shortlists: ShortlistsService,
  ) {}

  async run(people: readonly SyntheticPerson[], cast: Cast, now: Date): Promise<void> {
    await eachOf(demoShortlists(people), entriesAtOnce, (entry) => this.tell(entry, cast, now));
  }

  private async tell(entry: DemoEntry, cast: Cast, now: Date): Promise<void> {
    const roleId = cast.roleIds.get(entry.roleKey);
    const candidateId = cast.candidateIds.get(entry.personKey);
    const [first, ...rest] = entry.events;
    if (roleId === undefined || candidateId === undefined || first === undefined) return;
    const when = (event: DemoEvent) => ({ at: new Date(now.getTime() - event.hoursAgo * hour) });
    const recruiter = cast.colleagues.recruiter;
    const { added } = await this.shortlists.add(recruiter, roleId, [candidateId], null, when(first));
    const [start] = added;
    if (start === undefined) return;
    const { id } = start.entry;
    let { version } = start.entry;
    for (const event of rest) version = await this.take(id, version, event, cast, when(event));
  }

  /** One step; gives the version of the entry after it. */
  private async take(
    entryId: string,
    version: number,
    { kind, to, answer, reason, actor }: DemoEvent,
    { colleagues }: Cast,
    origin: { readonly at: Date },
  ): Promise<number> {
    const who = colleagues[actor];
    if (kind === 'stage' && to !== null) {
      return (await this.shortlists.move(who, entryId, version, to, reason, origin)).entry.version;
    }
    if (kind === 'note' && reason !== null) {
      return (await this.shortlists.note(who, entryId, reason, origin)).entry.version;
    }
    if (kind === 'answer' && answer !== null) {
      await this.tenant.run(who.organisationId, (db) =>
        this.shortlists.answer(db, who, entryId, answer, reason, origin),
      );
    }
    return version;
  }
}
