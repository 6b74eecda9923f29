import {
  compensationContract,
  type EmployerInput,
  type Employer,
  peopleContract,
  type Role,
  type RoleInput,
  type RoleRequirement,
  rolesContract,
  type SentOf,
} from '@portolan/shared/contract';
import { type RoleStatus } from '@portolan/shared/domain/roles';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { call } from '../../lib/call.js';
import { type RoleFilters } from './filters.js';

type ListQuery = SentOf<typeof rolesContract.list>['query'];

export const roleListQuery = (filters: RoleFilters) =>
  infiniteQueryOptions({
    queryKey: ['roles', 'list', filters],
    initialPageParam: undefined as string | undefined,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) =>
      call(rolesContract.list, { query: listQuery(filters, pageParam) }, { signal }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

function listQuery({ sort, status, ...filters }: RoleFilters, cursor: string | undefined) {
  const { employer, country, search, occupation, openedBefore } = filters;
  const query: ListQuery = { sort, limit: 50 };
  if (status.length > 0) query.status = status;
  if (employer) query.employer = employer;
  if (country) query.country = country;
  if (search) query.search = search;
  if (occupation) query.occupation = occupation;
  if (openedBefore) query.openedBefore = openedBefore;
  if (cursor) query.cursor = cursor;
  return query;
}

export const roleQuery = (roleId: string) =>
  queryOptions({
    queryKey: ['roles', 'one', roleId],
    queryFn: ({ signal }) => call(rolesContract.show, { params: { roleId: roleId } }, { signal }),
  });

export const employersQuery = queryOptions({
  queryKey: ['employers'],
  queryFn: async ({ signal }) => (await call(rolesContract.listEmployers, {}, { signal })).employers,
});

export const managersQuery = queryOptions({
  queryKey: ['people', 'names'],
  queryFn: async ({ signal }) => (await call(peopleContract.names, {}, { signal })).people,
});

export const bandsQuery = (employer: string, occupation: string, country: string) =>
  queryOptions({
    queryKey: ['bands', 'of', employer, occupation, country],
    queryFn: async ({ signal }) =>
      (
        await call(
          compensationContract.list,
          { query: { employer: employer, occupation, country } },
          { signal },
        )
      ).bands,
  });

export const templatesQuery = queryOptions({
  queryKey: ['requirement-templates'],
  staleTime: Infinity,
  queryFn: async ({ signal }) => (await call(rolesContract.listTemplates, {}, { signal })).templates,
});

export const versionsQuery = (roleId: string) =>
  queryOptions({
    queryKey: ['roles', 'versions', roleId],
    queryFn: async ({ signal }) =>
      (await call(rolesContract.listRequirements, { params: { roleId: roleId } }, { signal })).versions,
  });

/** Everything that shows roles is asked again; the role itself is known from the answer. */
function useKeepRole() {
  const client = useQueryClient();
  return (role: Role) => {
    client.setQueryData(roleQuery(role.id).queryKey, role);
    void client.invalidateQueries({ queryKey: ['roles', 'list'] });
    void client.invalidateQueries({ queryKey: ['employers'] });
    void client.invalidateQueries({ queryKey: ['overview'] });
  };
}

export function useSaveRole(existing?: Role) {
  const keep = useKeepRole();
  return useMutation({
    mutationFn: (body: RoleInput) =>
      existing
        ? call(rolesContract.update, { params: { roleId: existing.id }, body }, { version: existing.version })
        : call(rolesContract.create, { body }),
    onSuccess: keep,
  });
}

export function useChangeStatus(role: Role) {
  const keep = useKeepRole();
  return useMutation({
    mutationFn: (body: { status: RoleStatus; reason: string | null }) =>
      call(rolesContract.changeStatus, { params: { roleId: role.id }, body }, { version: role.version }),
    onSuccess: keep,
  });
}

export function useSaveEmployer(existing?: Employer) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: EmployerInput) =>
      existing
        ? call(
            rolesContract.updateEmployer,
            { params: { employerId: existing.id }, body },
            { version: existing.version },
          )
        : call(rolesContract.createEmployer, { body }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['employers'] });
      void client.invalidateQueries({ queryKey: ['roles'] });
    },
  });
}

export function useSaveRequirements(role: Role) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { requirements: RoleRequirement[]; note: string | null }) =>
      call(rolesContract.saveRequirements, {
        params: { roleId: role.id },
        body: { ...body, basedOn: role.requirementsVersion },
      }),
    onSuccess: (version) => {
      client.setQueryData(
        roleQuery(role.id).queryKey,
        (known) =>
          known && { ...known, requirements: version.requirements, requirementsVersion: version.number },
      );
      void client.invalidateQueries({ queryKey: ['roles', 'versions', role.id] });
      void client.invalidateQueries({ queryKey: ['ranking', role.id] });
    },
  });
}

export function useReadPosting() {
  return useMutation({
    mutationFn: async (text: string) => (await call(rolesContract.readPosting, { body: { text } })).findings,
  });
}

/** For the command palette. */
export async function findRoles(search: string, signal: AbortSignal) {
  return (await call(rolesContract.list, { query: { search, limit: 8 } }, { signal })).items;
}
