import { Controller } from '@nestjs/common';
import { type InputOf, skillWordsContract } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { SkillWordsReadModel } from './skill-words.read-model.js';
import { SkillWordsService } from './skill-words.service.js';

@Controller()
export class SkillWordsController {
  constructor(
    private readonly words: SkillWordsReadModel,
    private readonly service: SkillWordsService,
  ) {}

  @Handles(skillWordsContract.unknown)
  unknown(@Input() { query }: InputOf<typeof skillWordsContract.unknown>, @CurrentUser() who: Who) {
    return this.words.unknown(who, query);
  }

  @Handles(skillWordsContract.decisions)
  decisions(@CurrentUser() who: Who) {
    return this.words.decisions(who);
  }

  @Handles(skillWordsContract.decide)
  decide(@Input() { body }: InputOf<typeof skillWordsContract.decide>, @CurrentUser() who: Who) {
    return this.service.decide(who, body);
  }
}
