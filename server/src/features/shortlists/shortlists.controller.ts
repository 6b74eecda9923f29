import { Controller, Res, StreamableFile } from '@nestjs/common';
import { type InputOf, shortlistsContract } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { attachment } from '../../platform/csv/index.js';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { ComparisonReadModel } from './comparison.read-model.js';
import { ShortlistExport } from './shortlist-export.js';
import { ShortlistReadModel } from './shortlist.read-model.js';
import { ShortlistsService } from './shortlists.service.js';

@Controller()
export class ShortlistsController {
  constructor(
    private readonly entries: ShortlistReadModel,
    private readonly service: ShortlistsService,
    private readonly file: ShortlistExport,
    private readonly comparison: ComparisonReadModel,
  ) {}

  @Handles(shortlistsContract.list)
  list(@Input() { query }: InputOf<typeof shortlistsContract.list>, @CurrentUser() who: Who) {
    return this.entries.list(who, query);
  }

  @Handles(shortlistsContract.export)
  async export(
    @Input() { query }: InputOf<typeof shortlistsContract.export>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, content } = await this.file.open(who, query);
    void reply.header('content-disposition', attachment(fileName));
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8' });
  }

  @Handles(shortlistsContract.add)
  add(@Input() { params, body }: InputOf<typeof shortlistsContract.add>, @CurrentUser() who: Who) {
    return this.service.add(who, params.roleId, body.candidateIds, body.note);
  }

  @Handles(shortlistsContract.show)
  show(@Input() { params }: InputOf<typeof shortlistsContract.show>, @CurrentUser() who: Who) {
    return this.entries.detail(who, params.entryId);
  }

  @Handles(shortlistsContract.move)
  move(
    @Input() { params, body }: InputOf<typeof shortlistsContract.move>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.service.move(who, params.entryId, version, body.stage, body.reason);
  }

  @Handles(shortlistsContract.note)
  note(@Input() { params, body }: InputOf<typeof shortlistsContract.note>, @CurrentUser() who: Who) {
    return this.service.note(who, params.entryId, body.text);
  }

  @Handles(shortlistsContract.undo)
  undo(@Input() { params, body }: InputOf<typeof shortlistsContract.undo>, @CurrentUser() who: Who) {
    return this.service.undo(who, params.entryId, body.eventId);
  }

  @Handles(shortlistsContract.remove)
  remove(@Input() { params }: InputOf<typeof shortlistsContract.remove>, @CurrentUser() who: Who) {
    return this.service.remove(who, params.entryId);
  }

  @Handles(shortlistsContract.compare)
  compare(@Input() { params, query }: InputOf<typeof shortlistsContract.compare>, @CurrentUser() who: Who) {
    return this.comparison.compare(who, params.roleId, query.candidate);
  }
}
