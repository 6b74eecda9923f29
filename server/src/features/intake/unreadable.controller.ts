import { Controller, Res } from '@nestjs/common';
import { type InputOf, unreadableContract } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { BatchReadModel } from './batch.read-model.js';
import { UnreadableService } from './unreadable.service.js';

type Sent<K extends keyof typeof unreadableContract> = InputOf<(typeof unreadableContract)[K]>;

@Controller()
export class UnreadableController {
  constructor(
    private readonly service: UnreadableService,
    private readonly batches: BatchReadModel,
  ) {}

  @Handles(unreadableContract.file)
  async file(
    @Input() { params }: Sent<'file'>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, content } = await this.service.file(who, params.batchId, params.itemId);
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return content;
  }

  @Handles(unreadableContract.name)
  async name(@Input() { params, body }: Sent<'name'>, @CurrentUser() who: Who) {
    await this.service.name(who, params.batchId, params.itemId, body);
    return this.batches.item(who, params.itemId);
  }

  @Handles(unreadableContract.setAside)
  async setAside(@Input() { params }: Sent<'setAside'>, @CurrentUser() who: Who) {
    await this.service.setAside(who, params.batchId, params.itemId);
    return this.batches.item(who, params.itemId);
  }
}
