import { Injectable } from '@nestjs/common';
import { type NewWordDecision, type WordDecision } from '@portolan/shared/contract';
import { ownSkillId } from '@portolan/shared/domain/skills';
import { Clock, newId } from '../../platform/clock/index.js';
import { type Db, Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { type Who } from '../../platform/http/index.js';
import { AuditService } from '../audit/index.js';
import { SkillBook } from './skill-book.js';
import { SkillWordsReadModel } from './skill-words.read-model.js';

type Added = Extract<NewWordDecision, { choice: 'add' }>;

const noEntry = 'no entry in O*NET or ESCO was named when it was added';

/** What a word stands for in an organisation. Reading documents again for it is the intake's. */
@Injectable()
export class SkillWordsService {
  constructor(
    private readonly tenant: Tenant,
    private readonly book: SkillBook,
    private readonly words: SkillWordsReadModel,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  decide(who: Who, body: NewWordDecision): Promise<WordDecision> {
    return this.tenant.run(who.organisationId, async (db) => {
      const id = newId();
      const skillId = await this.skillOf(db, who, body);
      const written = await db.execute(
        `INSERT INTO skill_word_decisions (org_id, id, word, choice, skill_id, decided_by, decided_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (org_id, word) DO NOTHING`,
        [db.organisationId, id, body.word.toLowerCase(), body.choice, skillId, who.userId, this.clock.now()],
      );
      if (written === 0)
        throw problem('conflict', 'Somebody decided about this word meanwhile. Reload to see how.');
      const detail = { choice: body.choice, skillId };
      await this.audit.record(db, who, 'skill-word.decided', { type: 'skill-word', id }, detail);
      return this.words.decision(db, id);
    });
  }

  private async skillOf(db: Db, who: Who, body: NewWordDecision): Promise<string | null> {
    if (body.choice === 'ignore') return null;
    const graph = await this.book.graph(db);
    if (body.choice === 'add') {
      if (!graph.skill(body.broader)) throw noSkill('body.broader');
      return this.add(db, who, body);
    }
    const skill = graph.skill(body.skillId);
    if (!skill || skill.heading) throw noSkill('body.skillId');
    return skill.id;
  }

  /** The same name again is the same skill: a decision that was taken back leaves it in the taxonomy. */
  private async add(db: Db, who: Who, { name, kind, broader, external }: Added): Promise<string> {
    const id = ownSkillId(kind, name);
    await db.query(
      `INSERT INTO organisation_skills (org_id, id, name, kind, broader, external_scheme, external_text, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (org_id, id) DO UPDATE SET name = excluded.name, broader = excluded.broader,
         external_scheme = excluded.external_scheme, external_text = excluded.external_text`,
      [
        db.organisationId,
        id,
        name,
        kind,
        broader,
        external?.scheme ?? 'none',
        external?.code ?? noEntry,
        who.userId,
        this.clock.now(),
      ],
    );
    return id;
  }
}

const noSkill = (path: string) =>
  problem('unprocessable', 'There is no such skill.', [{ path, message: 'Not a skill of the taxonomy' }]);
