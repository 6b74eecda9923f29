import { Controller } from '@nestjs/common';
import { type InputOf, undoContract } from '@portolan/shared/contract';
import { CurrentUser, Handles, Input, type Who } from '../../../platform/http/index.js';
import { UndoReadModel } from './undo.read-model.js';
import { UndoService } from './undo.service.js';

type Sent<K extends keyof typeof undoContract> = InputOf<(typeof undoContract)[K]>;

@Controller()
export class UndoController {
  constructor(
    private readonly previews: UndoReadModel,
    private readonly service: UndoService,
  ) {}

  @Handles(undoContract.preview)
  preview(@Input() { params }: Sent<'preview'>, @CurrentUser() who: Who) {
    return this.previews.preview(who, params.batchId);
  }

  @Handles(undoContract.start)
  start(@Input() { params, body }: Sent<'start'>, @CurrentUser() who: Who) {
    return this.service.start(who, params.batchId, body);
  }
}
