export {
  employersQuery,
  findRoles,
  roleListQuery,
  roleQuery,
  templatesQuery,
  useReadPosting,
  useSaveRequirements,
  versionsQuery,
} from './api.js';
export { EmployerDialog } from './employer-form.js';
export { RoleFilters } from './filters.js';
export { placeOf } from './model.js';
export { PlanDialog } from './plan-dialog.js';
export { RoleForm } from './role-form.js';
export { RoleFilterBar } from './role-filter-bar.js';
export { RoleTable } from './role-table.js';
export { StatusMenu } from './status-menu.js';
export { useRoleChips } from './use-role-chips.js';
