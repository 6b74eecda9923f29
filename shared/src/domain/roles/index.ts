export {
  needsReason,
  nextStatuses,
  refuseStatus,
  roleStatuses,
  type RoleStatus,
  type StatusRefusal,
} from './life-cycle.js';
