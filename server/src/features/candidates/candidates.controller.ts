import { Controller, Res, StreamableFile } from '@nestjs/common';
import { candidatesContract, type InputOf } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { attachment } from '../../platform/csv/index.js';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { CandidateDirectory } from './candidate-directory.read-model.js';
import { CandidateExport } from './candidate-export.js';
import { CandidatePage } from './candidate-page.read-model.js';
import { CandidatesService } from './candidates.service.js';
import { fileNameFor } from './file-name.js';

type Sent<K extends keyof typeof candidatesContract> = InputOf<(typeof candidatesContract)[K]>;

@Controller()
export class CandidatesController {
  constructor(
    private readonly directory: CandidateDirectory,
    private readonly page: CandidatePage,
    private readonly service: CandidatesService,
    private readonly exported: CandidateExport,
  ) {}

  @Handles(candidatesContract.list)
  list(@Input() { query }: Sent<'list'>, @CurrentUser() who: Who) {
    return this.directory.page(who, query);
  }

  @Handles(candidatesContract.export)
  async export(
    @Input() { query }: Sent<'export'>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, content } = await this.exported.open(who, query);
    void reply.header('content-disposition', attachment(fileName));
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8' });
  }

  @Handles(candidatesContract.facets)
  facets(@Input() { query }: Sent<'facets'>, @CurrentUser() who: Who) {
    return this.directory.facets(who, query);
  }

  @Handles(candidatesContract.create)
  create(@Input() { body }: Sent<'create'>, @CurrentUser() who: Who) {
    return this.service.create(who, body);
  }

  @Handles(candidatesContract.get)
  get(@Input() { params }: Sent<'get'>, @CurrentUser() who: Who) {
    return this.page.get(who, params.candidateId);
  }

  @Handles(candidatesContract.erase)
  erase(@Input() { params }: Sent<'erase'>, @CurrentUser() who: Who) {
    return this.service.erase(who, params.candidateId);
  }

  @Handles(candidatesContract.editField)
  editField(
    @Input() { params, body }: Sent<'editField'>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.service.editField(who, params.candidateId, version, body);
  }

  @Handles(candidatesContract.undoFact)
  undoFact(@Input() { params }: Sent<'undoFact'>, @CurrentUser() who: Who) {
    return this.service.undoFact(who, params.candidateId, params.factId);
  }

  @Handles(candidatesContract.attest)
  attest(@Input() { params, body }: Sent<'attest'>, @CurrentUser() who: Who) {
    return this.service.attest(who, params.candidateId, body);
  }

  @Handles(candidatesContract.undoAttestation)
  undoAttestation(@Input() { params }: Sent<'undoAttestation'>, @CurrentUser() who: Who) {
    return this.service.undoAttestation(who, params.candidateId, params.factId);
  }

  @Handles(candidatesContract.documentText)
  documentText(@Input() { params }: Sent<'documentText'>, @CurrentUser() who: Who) {
    return this.page.documentText(who, params.candidateId, params.documentId);
  }

  @Handles(candidatesContract.documentFile)
  async documentFile(
    @Input() { params }: Sent<'documentFile'>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const file = await this.page.documentFile(who, params.candidateId, params.documentId);
    const name = fileNameFor(params.documentId, file.media_type);
    void reply.header('content-disposition', `attachment; filename="${name}"`);
    return file.content;
  }

  @Handles(candidatesContract.history)
  history(@Input() { params }: Sent<'history'>, @CurrentUser() who: Who) {
    return this.page.history(who, params.candidateId);
  }
}
