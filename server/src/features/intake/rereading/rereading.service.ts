import { Injectable } from '@nestjs/common';
import { type CandidateId, type RereadingPreview, type WordDecision } from '@portolan/shared/contract';
import { type Db, Tenant } from '../../../platform/database/index.js';
import { Clock } from '../../../platform/clock/index.js';
import { problem } from '../../../platform/errors/index.js';
import { type Who } from '../../../platform/http/index.js';
import { Jobs } from '../../../platform/jobs/index.js';
import { AuditService } from '../../audit/index.js';
import { quoteAt } from '../../candidates/index.js';
import { SkillBook, SkillWordsReadModel } from '../../skills/index.js';
import { skillsOfOwnWords } from './own-word-skills.js';
import { type SourceText } from './own-word-recorder.js';
import { forgetJob, rereadJob } from './rereading.runner.js';
import { RereadingStore } from './rereading.store.js';

/** Candidates shown before documents are read again. */
const shown = 20;

/** Reading documents again for a word, and taking a decision back with what it brought. */
@Injectable()
export class RereadingService {
  constructor(
    private readonly tenant: Tenant,
    private readonly store: RereadingStore,
    private readonly book: SkillBook,
    private readonly words: SkillWordsReadModel,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly audit: AuditService,
  ) {}

  preview(who: Who, decisionId: string): Promise<RereadingPreview> {
    return this.tenant.run(who.organisationId, async (db) => {
      const { word } = await this.store.get(db, decisionId);
      const first = await this.store.next(db, word, null, shown);
      const texts = await this.store.texts(
        db,
        word,
        first.map(({ id }) => id),
      );
      const words = await this.book.words(db, decisionId);
      return {
        candidateCount: await this.store.count(db, word),
        candidates: first.map(({ id, name }) => {
          const own = texts.filter(({ candidateId }) => candidateId === id);
          const found = own.map((text) => this.sentenceOf(text, words)).find((sentence) => sentence !== null);
          return { id: id as CandidateId, name, sentence: found ?? '', gains: found !== undefined };
        }),
      };
    });
  }

  reread(who: Who, decisionId: string): Promise<WordDecision> {
    return this.tenant.run(who.organisationId, async (db) => {
      const decision = await this.store.get(db, decisionId);
      if (decision.skill_id === null)
        throw problem(
          'conflict',
          'A word that is ignored stands for nothing: there is nothing to read again for.',
        );
      refuseBusy(decision.rereading);
      await this.begin(db, decisionId, decision.word, who.userId);
      return this.words.decision(db, decisionId);
    });
  }

  /** Rows of a table are read with the taxonomy alone: what was decided about their words follows once they are in. */
  async afterImport(db: Db, batchId: string, userId: string | null): Promise<void> {
    for (const { id, word } of await this.store.decidedIn(db, batchId))
      await this.begin(db, id, word, userId);
  }

  takeBack(who: Who, decisionId: string): Promise<{ candidateCount: number }> {
    return this.tenant.run(who.organisationId, async (db) => {
      const decision = await this.store.get(db, decisionId);
      refuseBusy(decision.rereading);
      const holders = await this.store.holders(db, decisionId, null);
      if (holders.length === 0) {
        await this.store.remove(db, decisionId);
        await this.audit.record(
          db,
          who,
          'skill-word.taken-back',
          { type: 'skill-word', id: decisionId },
          { skillId: decision.skill_id },
        );
        return { candidateCount: 0 };
      }
      await this.store.mark(db, decisionId, 'taking-back');
      await this.jobs.enqueue(db, forgetJob, { decisionId, userId: who.userId }, `forget ${decisionId}`);
      return { candidateCount: holders.length };
    });
  }

  private async begin(db: Db, decisionId: string, word: string, userId: string | null): Promise<void> {
    await this.store.begin(db, decisionId, await this.store.count(db, word));
    await this.jobs.enqueue(db, rereadJob, { decisionId, userId }, `reread ${decisionId}`);
  }

  /** The words of a text that would become evidence; null where the word only looks like it. */
  private sentenceOf(text: SourceText, words: Awaited<ReturnType<SkillBook['words']>>): string | null {
    const [found] = skillsOfOwnWords(text.text, text.jobs, words, this.clock.today());
    const [span] = found?.spans ?? [];
    return span === undefined ? null : quoteAt(text.text, span);
  }
}

function refuseBusy(rereading: string): void {
  if (rereading === 'running' || rereading === 'taking-back')
    throw problem('conflict', 'Documents are being read for this word. Wait until that is done.');
}
