import { Controller } from '@nestjs/common';
import { type InputOf, skillsContract } from '@portolan/shared/contract';
import { Tenant } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { SkillBook } from './skill-book.js';
import { searchSkills, showSkill } from './skill-search.js';

@Controller()
export class SkillsController {
  constructor(
    private readonly tenant: Tenant,
    private readonly book: SkillBook,
  ) {}

  @Handles(skillsContract.list)
  async list(@Input() { query }: InputOf<typeof skillsContract.list>, @CurrentUser() who: Who) {
    return searchSkills(await this.graphOf(who), query);
  }

  @Handles(skillsContract.show)
  async show(@Input() { params }: InputOf<typeof skillsContract.show>, @CurrentUser() who: Who) {
    const skill = showSkill(await this.graphOf(who), params.skillId);
    if (!skill) throw problem('not-found', 'There is no such skill in the taxonomy.');
    return skill;
  }

  private graphOf(who: Who) {
    return this.tenant.run(who.organisationId, (db) => this.book.graph(db));
  }
}
