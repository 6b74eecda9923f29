import { Module } from '@nestjs/common';
import { SkillsController } from './skills.controller.js';
import { UnknownWordsReadModel } from './unknown-words.read-model.js';

@Module({ controllers: [SkillsController], providers: [UnknownWordsReadModel] })
export class SkillsModule {}
