import { Readable } from 'node:stream';
import { Controller, Res } from '@nestjs/common';
import { type InputOf, tableContract } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { attachment } from '../../../platform/csv/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../../platform/http/index.js';
import { TableProposals } from './table-proposals.js';
import { TableReadModel } from './table.read-model.js';
import { TableService } from './table.service.js';

type Sent<K extends keyof typeof tableContract> = InputOf<(typeof tableContract)[K]>;

@Controller()
export class TableController {
  constructor(
    private readonly service: TableService,
    private readonly tables: TableReadModel,
    private readonly proposals: TableProposals,
  ) {}

  @Handles(tableContract.get)
  get(@Input() { params }: Sent<'get'>, @CurrentUser() who: Who) {
    return this.tables.get(who, params);
  }

  @Handles(tableContract.correct)
  async correct(@Input() { params, body }: Sent<'correct'>, @CurrentUser() who: Who) {
    await this.service.correct(who, params, body);
    return this.tables.get(who, params);
  }

  @Handles(tableContract.act)
  async act(@Input() { params, body }: Sent<'act'>, @CurrentUser() who: Who) {
    await this.service.act(who, params, body.action);
    return this.tables.get(who, params);
  }

  @Handles(tableContract.faults)
  faults(@Input() input: Sent<'faults'>, @CurrentUser() who: Who) {
    return this.tables.faults(who, input);
  }

  @Handles(tableContract.faultsFile)
  async faultsFile(
    @Input() { params }: Sent<'faultsFile'>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, pieces } = await this.tables.faultsFile(who, params);
    void reply.header('content-disposition', attachment(fileName));
    return Readable.from(pieces, { objectMode: false });
  }

  @Handles(tableContract.acceptSameEmail)
  async acceptSameEmail(@Input() { params }: Sent<'acceptSameEmail'>, @CurrentUser() who: Who) {
    await this.tables.get(who, params);
    return this.proposals.acceptSameEmail(who, params);
  }
}
