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
export { RoleForm } from './role-form.js';
export { RoleFilterBar } from './role-filter-bar.js';
export { RoleTable, StatusBadge } from './role-table.js';
export { StatusMenu } from './status-menu.js';
export { useRoleChips } from './use-role-chips.js';
