import { Controller, Req, Res } from '@nestjs/common';
import { type InputOf, intakeContract } from '@portolan/shared/contract';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { BatchEvents } from './batch-events.js';
import { BatchReadModel } from './batch.read-model.js';
import { IntakeService } from './intake.service.js';
import { candidatesTemplate } from './template.js';

type Sent<K extends keyof typeof intakeContract> = InputOf<(typeof intakeContract)[K]>;

@Controller()
export class IntakeController {
  constructor(
    private readonly service: IntakeService,
    private readonly batches: BatchReadModel,
    private readonly progress: BatchEvents,
  ) {}

  @Handles(intakeContract.create)
  create(@Req() request: FastifyRequest, @CurrentUser() who: Who) {
    return this.service.create(who, request);
  }

  @Handles(intakeContract.list)
  list(@Input() { query }: Sent<'list'>, @CurrentUser() who: Who) {
    return this.batches.page(who, query);
  }

  @Handles(intakeContract.template)
  template(@Res({ passthrough: true }) reply: FastifyReply) {
    void reply.header('content-disposition', 'attachment; filename="candidates-template.csv"');
    return candidatesTemplate();
  }

  @Handles(intakeContract.get)
  get(@Input() { params }: Sent<'get'>, @CurrentUser() who: Who) {
    return this.batches.get(who, params.batchId);
  }

  @Handles(intakeContract.events)
  events(@Input() { params }: Sent<'events'>, @CurrentUser() who: Who) {
    return this.progress.stream(who, params.batchId);
  }

  @Handles(intakeContract.rows)
  rows(@Input() input: Sent<'rows'>, @CurrentUser() who: Who) {
    return this.batches.rows(who, input);
  }

  @Handles(intakeContract.decide)
  async decide(@Input() { params, body }: Sent<'decide'>, @CurrentUser() who: Who) {
    await this.service.decide(who, params.batchId, params.itemId, body);
    return this.batches.item(who, params.itemId);
  }
}
