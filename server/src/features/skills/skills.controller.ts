import { Controller } from '@nestjs/common';
import { type InputOf, skillsContract } from '@portolan/shared/contract';
import { problem } from '../../platform/errors/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { searchSkills, showSkill } from './skill-search.js';
import { UnknownWordsReadModel } from './unknown-words.read-model.js';

@Controller()
export class SkillsController {
  constructor(private readonly words: UnknownWordsReadModel) {}

  @Handles(skillsContract.list)
  list(@Input() { query }: InputOf<typeof skillsContract.list>) {
    return searchSkills(query);
  }

  @Handles(skillsContract.show)
  show(@Input() { params }: InputOf<typeof skillsContract.show>) {
    const skill = showSkill(params.skillId);
    if (!skill) throw problem('not-found', 'There is no such skill in the taxonomy.');
    return skill;
  }

  @Handles(skillsContract.unknownWords)
  unknownWords(@Input() { query }: InputOf<typeof skillsContract.unknownWords>, @CurrentUser() who: Who) {
    return this.words.list(who, query.limit);
  }
}
