import { Controller, Res, StreamableFile } from '@nestjs/common';
import { type InputOf, matchingContract } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { attachment } from '../../platform/csv/index.js';
import { CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { ExplanationReadModel } from './explanation.read-model.js';
import { RankingExport } from './ranking-export.js';
import { RankingReadModel } from './ranking.read-model.js';

@Controller()
export class MatchingController {
  constructor(
    private readonly ranking: RankingReadModel,
    private readonly explanation: ExplanationReadModel,
    private readonly ranked: RankingExport,
  ) {}

  @Handles(matchingContract.rank)
  rank(@Input() { params, body }: InputOf<typeof matchingContract.rank>, @CurrentUser() who: Who) {
    return this.ranking.rank(who, params.roleId, body);
  }

  @Handles(matchingContract.explain)
  explain(@Input() { params, body }: InputOf<typeof matchingContract.explain>, @CurrentUser() who: Who) {
    return this.explanation.explain(who, params.roleId, params.candidateId, body.requirements);
  }

  @Handles(matchingContract.export)
  async export(
    @Input() { params, body }: InputOf<typeof matchingContract.export>,
    @CurrentUser() who: Who,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { fileName, content } = await this.ranked.open(who, params.roleId, body);
    void reply.header('content-disposition', attachment(fileName));
    return new StreamableFile(content, { type: 'text/csv; charset=utf-8' });
  }
}
