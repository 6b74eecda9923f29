import { Injectable } from '@nestjs/common';
import {
  type OwnSkill,
  type OwnWord,
  skillGraph,
  type SkillGraph,
  withOwnSkills,
} from '@portolan/shared/domain/skills';
import { type Db } from '../../platform/database/index.js';

interface OwnSkillRow {
  readonly id: string;
  readonly name: string;
  readonly kind: OwnSkill['kind'];
  readonly broader: string;
  readonly scheme: OwnSkill['external']['scheme'];
  readonly text: string;
}

const toOwnSkill = ({ id, name, kind, broader, scheme, text }: OwnSkillRow): OwnSkill => ({
  id,
  name,
  kind,
  broader,
  external: scheme === 'none' ? { scheme, because: text } : { scheme, id: text },
});

/** A word that somebody gave a skill. */
export interface DecidedWord extends OwnWord {
  readonly decisionId: string;
}

/** The taxonomy as an organisation has it: the one of the product with its own skills and words. */
@Injectable()
export class SkillBook {
  async graph(db: Db): Promise<SkillGraph> {
    const own = await db.query<OwnSkillRow>(
      `SELECT id, name, kind, broader, external_scheme AS scheme, external_text AS text
       FROM organisation_skills WHERE org_id = $1 ORDER BY name, id`,
      [db.organisationId],
    );
    return withOwnSkills(skillGraph, own.map(toOwnSkill));
  }

  /** Words that stand for a skill here, each by a decision; all of them, or one. */
  async words(db: Db, decisionId: string | null = null): Promise<DecidedWord[]> {
    const rows = await db.query<{ id: string; word: string; skillId: string }>(
      `SELECT id, word, skill_id AS "skillId" FROM skill_word_decisions
       WHERE org_id = $1 AND skill_id IS NOT NULL AND ($2::uuid IS NULL OR id = $2)`,
      [db.organisationId, decisionId],
    );
    if (rows.length === 0) return [];
    const graph = await this.graph(db);
    return rows.flatMap(({ id, word, skillId }) => {
      const skill = graph.skill(skillId);
      return skill === undefined ? [] : [{ decisionId: id, word, skill }];
    });
  }
}
