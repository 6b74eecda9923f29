import { Controller } from '@nestjs/common';
import { candidateLaneContract, type InputOf } from '@portolan/shared/contract';
import { CurrentUser, EditedVersion, Handles, Input, type Who } from '../../platform/http/index.js';
import { LaneService } from './lane.service.js';

type Sent<K extends keyof typeof candidateLaneContract> = InputOf<(typeof candidateLaneContract)[K]>;

@Controller()
export class LaneController {
  constructor(private readonly lane: LaneService) {}

  @Handles(candidateLaneContract.answerAuthorisation)
  answerAuthorisation(@Input() { params, body }: Sent<'answerAuthorisation'>, @CurrentUser() who: Who) {
    return this.lane.answerAuthorisation(who, params.candidateId, params.country, body);
  }

  @Handles(candidateLaneContract.removeAuthorisation)
  removeAuthorisation(@Input() { params }: Sent<'removeAuthorisation'>, @CurrentUser() who: Who) {
    return this.lane.removeAuthorisation(who, params.candidateId, params.country);
  }

  @Handles(candidateLaneContract.setExpectation)
  setExpectation(@Input() { params, body }: Sent<'setExpectation'>, @CurrentUser() who: Who) {
    return this.lane.setExpectation(who, params.candidateId, body.money, body.saidBy);
  }

  @Handles(candidateLaneContract.removeExpectation)
  removeExpectation(@Input() { params }: Sent<'removeExpectation'>, @CurrentUser() who: Who) {
    return this.lane.removeExpectation(who, params.candidateId);
  }

  @Handles(candidateLaneContract.mobilityFile)
  mobilityFile(@Input() { params }: Sent<'mobilityFile'>, @CurrentUser() who: Who) {
    return this.lane.openMobilityFile(who, params.candidateId);
  }

  @Handles(candidateLaneContract.setMobilityFile)
  setMobilityFile(
    @Input() { params, body }: Sent<'setMobilityFile'>,
    @EditedVersion() version: number,
    @CurrentUser() who: Who,
  ) {
    return this.lane.setMobilityFile(who, params.candidateId, version, body);
  }
}
