import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { type JobInput, Jobs } from '../../../platform/jobs/index.js';
import { AuditService } from '../../audit/index.js';
import { CandidateProjection } from '../../candidates/index.js';
import { SkillBook } from '../../skills/index.js';
import { OwnWordRecorder } from './own-word-recorder.js';
import { type Decision, RereadingStore } from './rereading.store.js';

export const rereadJob = 'intake.reread';
export const forgetJob = 'intake.forget-word';

/** Candidates in one transaction. */
const step = 100;

interface Order {
  readonly decisionId: string;
  readonly userId: string | null;
}

const orderOf = ({ payload }: JobInput) => payload as Order;

/** Reads documents again for a word, or takes back what that brought; in committed steps, so that it can go on. */
@Injectable()
export class RereadingRunner implements OnModuleInit {
  constructor(
    private readonly jobs: Jobs,
    private readonly tenant: Tenant,
    private readonly store: RereadingStore,
    private readonly book: SkillBook,
    private readonly recorder: OwnWordRecorder,
    private readonly projection: CandidateProjection,
    private readonly audit: AuditService,
  ) {}

  onModuleInit(): void {
    this.jobs.register(rereadJob, (input) =>
      this.repeat(input, 'running', (db, order) => this.read(db, order)),
    );
    this.jobs.register(forgetJob, (input) =>
      this.repeat(input, 'taking-back', (db, order) => this.forget(db, order)),
    );
  }

  /** Steps until one says that nothing is left; a decision that is gone or done meanwhile ends it. */
  private async repeat(
    input: JobInput,
    while_: Decision['rereading'],
    work: (db: Db, order: Order & { readonly decision: Decision }) => Promise<boolean>,
  ): Promise<void> {
    const order = orderOf(input);
    for (;;) {
      const more = await this.tenant.run(input.organisationId, async (db) => {
        const decision = await this.store.find(db, order.decisionId);
        return decision?.rereading === while_ && (await work(db, { ...order, decision }));
      });
      if (!more) return;
    }
  }

  private async read(
    db: Db,
    { decision, userId }: Order & { readonly decision: Decision },
  ): Promise<boolean> {
    const candidates = await this.store.next(db, decision.word, decision.cursor, step);
    const last = candidates.at(-1);
    if (last === undefined) {
      await this.store.mark(db, decision.id, 'done');
      await this.note(db, userId, 'skill-word.reread', decision);
      return false;
    }
    const ids = candidates.map(({ id }) => id);
    const words = await this.book.words(db, decision.id);
    await this.store.forget(db, decision.id, ids);
    const gained = new Set<string>();
    for (const text of await this.store.texts(db, decision.word, ids))
      if ((await this.recorder.record(db, text, words)) > 0) gained.add(text.candidateId);
    for (const id of gained) await this.projection.rebuild(db, id);
    await this.store.advance(db, decision.id, last.id, ids.length, gained.size);
    return true;
  }

  private async forget(
    db: Db,
    { decision, userId }: Order & { readonly decision: Decision },
  ): Promise<boolean> {
    const ids = await this.store.holders(db, decision.id, step);
    await this.store.forget(db, decision.id, ids);
    for (const id of ids) await this.projection.rebuild(db, id);
    if (ids.length > 0) return true;
    await this.store.remove(db, decision.id);
    await this.note(db, userId, 'skill-word.taken-back', decision);
    return false;
  }

  private note(db: Db, userId: string | null, action: string, { id, skill_id }: Decision): Promise<unknown> {
    const who = userId === null ? undefined : { userId };
    return this.audit.record(db, who, action, { type: 'skill-word', id }, { skillId: skill_id });
  }
}
