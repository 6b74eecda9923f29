import { Module } from '@nestjs/common';
import { AuditModule } from '../audit/index.js';
import { DemoRemovalService } from './demo-removal.service.js';
import { DemoController } from './demo.controller.js';

@Module({
  imports: [AuditModule],
  controllers: [DemoController],
  providers: [DemoRemovalService],
})
export class DemoModule {}
