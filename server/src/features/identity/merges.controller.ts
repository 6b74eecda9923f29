import { Controller } from '@nestjs/common';
import { type InputOf, mergesContract } from '@portolan/shared/contract';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { MergePreviewReadModel } from './merge-preview.read-model.js';
import { MergesReadModel } from './merges.read-model.js';
import { MergesService } from './merges.service.js';

type Sent<K extends keyof typeof mergesContract> = InputOf<(typeof mergesContract)[K]>;

@Controller()
export class MergesController {
  constructor(
    private readonly previews: MergePreviewReadModel,
    private readonly merges: MergesReadModel,
    private readonly service: MergesService,
  ) {}

  @Handles(mergesContract.preview)
  preview(@Input() { params }: Sent<'preview'>, @CurrentUser() who: Who) {
    return this.previews.get(who, params.candidateId, params.otherId);
  }

  @Handles(mergesContract.merge)
  merge(@Input() { params, body }: Sent<'merge'>, @EditedVersion() version: number, @CurrentUser() who: Who) {
    return this.service.merge(who, params.candidateId, version, body);
  }

  @Handles(mergesContract.list)
  list(@Input() { params }: Sent<'list'>, @CurrentUser() who: Who) {
    return this.merges.list(who, params.candidateId);
  }

  @Handles(mergesContract.undo)
  undo(@Input() { params }: Sent<'undo'>, @CurrentUser() who: Who) {
    return this.service.undo(who, params.candidateId, params.mergeId);
  }
}
