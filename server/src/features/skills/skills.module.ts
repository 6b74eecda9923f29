import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { AuthModule } from '../auth/index.js';
import { SkillBook } from './skill-book.js';
import { SkillWordsController } from './skill-words.controller.js';
import { SkillWordsReadModel } from './skill-words.read-model.js';
import { SkillWordsService } from './skill-words.service.js';
import { SkillsController } from './skills.controller.js';

@Module({
  imports: [AuditModule, AuthModule],
  controllers: [SkillsController, SkillWordsController],
  providers: [SkillBook, SkillWordsReadModel, SkillWordsService],
  exports: [SkillBook, SkillWordsReadModel],
})
export class SkillsModule {}
