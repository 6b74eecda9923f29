import { Controller } from '@nestjs/common';
import { type InputOf, reviewContract } from '@portolan/shared/contract';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { ReviewQueue } from './review-queue.read-model.js';
import { ReviewService } from './review.service.js';

type Sent<K extends keyof typeof reviewContract> = InputOf<(typeof reviewContract)[K]>;

@Controller()
export class ReviewController {
  constructor(
    private readonly queues: ReviewQueue,
    private readonly service: ReviewService,
  ) {}

  @Handles(reviewContract.queue)
  queue(@Input() { query }: Sent<'queue'>, @CurrentUser() who: Who) {
    return this.queues.list(who, query);
  }

  @Handles(reviewContract.decide)
  decide(
    @Input() { params, body }: Sent<'decide'>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.service.decide(who, params.candidateId, version, body);
  }

  @Handles(reviewContract.check)
  check(@Input() { params }: Sent<'check'>, @CurrentUser() who: Who) {
    return this.service.check(who, params.candidateId, params.documentId);
  }

  @Handles(reviewContract.uncheck)
  uncheck(@Input() { params }: Sent<'uncheck'>, @CurrentUser() who: Who) {
    return this.service.uncheck(who, params.candidateId, params.documentId);
  }
}
