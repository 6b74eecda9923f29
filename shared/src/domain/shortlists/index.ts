export { maskContacts } from './mask-contacts.js';
export {
  endStages,
  isEnd,
  needsMoveReason,
  refuseMove,
  shortlistStages,
  type MoveRefusal,
  type ShortlistStage,
} from './stages.js';
