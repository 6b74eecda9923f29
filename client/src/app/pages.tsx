import { type AccessLevel, staff } from '@portolan/shared/contract';
import {
  type Icon,
  IconBriefcase,
  IconChartHistogram,
  IconCoins,
  IconLayoutDashboard,
  IconListCheck,
  IconSettings,
  IconTags,
  IconUsers,
  IconUsersGroup,
  IconFileUpload,
} from '@tabler/icons-react';
import { type ComponentType } from 'react';
import { everyone } from './levels.js';

export const pageGroups = ['hire', 'know', 'run'] as const;
export type PageGroup = (typeof pageGroups)[number];

export interface PageEntry {
  /** The route, parameters as `:name`; keep in step with lib/paths.ts. */
  readonly path: string;
  /** `namespace:key` of its name in the navigation, the top bar and the palette. */
  readonly labelKey: string;
  readonly levels: readonly AccessLevel[];
  readonly load: () => Promise<ComponentType>;
  /** Only pages with a place in the navigation have one; the key follows `g`. */
  readonly nav?: { readonly group: PageGroup; readonly icon: Icon; readonly key: string };
}

/** Every page behind the sign-in, in the order of the navigation. A page is listed when it works. */
export const pages: readonly PageEntry[] = [
  {
    path: '/',
    labelKey: 'common:nav.overview',
    levels: everyone,
    load: async () => (await import('../pages/overview-page.js')).OverviewPage,
    nav: { group: 'hire', icon: IconLayoutDashboard, key: 'o' },
  },
  {
    path: '/candidates',
    labelKey: 'common:nav.candidates',
    levels: staff,
    load: async () => (await import('../pages/candidates-page.js')).CandidatesPage,
    nav: { group: 'hire', icon: IconUsers, key: 'c' },
  },
  {
    path: '/candidates/new',
    labelKey: 'candidates:new.title',
    levels: staff,
    load: async () => (await import('../pages/candidate-new-page.js')).CandidateNewPage,
  },
  {
    path: '/candidates/:candidateId',
    labelKey: 'candidates:candidate',
    levels: staff,
    load: async () => (await import('../pages/candidate-page.js')).CandidatePage,
  },
  {
    path: '/review/:candidateId?',
    labelKey: 'review:title',
    levels: staff,
    load: async () => (await import('../pages/review-page.js')).ReviewPage,
  },
  {
    path: '/roles',
    labelKey: 'common:nav.roles',
    levels: everyone,
    load: async () => (await import('../pages/roles-page.js')).RolesPage,
    nav: { group: 'hire', icon: IconBriefcase, key: 'r' },
  },
  {
    path: '/roles/new',
    labelKey: 'roles:newRole',
    levels: staff,
    load: async () => (await import('../pages/role-new-page.js')).RoleNewPage,
  },
  {
    path: '/roles/:roleId',
    labelKey: 'roles:role',
    levels: everyone,
    load: async () => (await import('../pages/role-page.js')).RolePage,
  },
  {
    path: '/employers',
    labelKey: 'common:nav.employers',
    levels: staff,
    load: async () => (await import('../pages/employers-page.js')).EmployersPage,
  },
  {
    path: '/market/:code?',
    labelKey: 'common:nav.market',
    levels: everyone,
    load: async () => (await import('../pages/market-page.js')).MarketPage,
    nav: { group: 'know', icon: IconChartHistogram, key: 'm' },
  },
  {
    path: '/compensation',
    labelKey: 'common:nav.compensation',
    levels: everyone,
    load: async () => (await import('../pages/compensation-page.js')).CompensationPage,
    nav: { group: 'know', icon: IconCoins, key: 'p' },
  },
  {
    path: '/skills',
    labelKey: 'skills:title',
    levels: staff,
    load: async () => (await import('../pages/skills-page.js')).SkillsPage,
    nav: { group: 'know', icon: IconTags, key: 'k' },
  },
  {
    path: '/intake/:batchId?',
    labelKey: 'common:nav.intake',
    levels: staff,
    load: async () => (await import('../pages/intake-page.js')).IntakePage,
    nav: { group: 'run', icon: IconFileUpload, key: 'i' },
  },
  {
    path: '/intake/:batchId/undo',
    labelKey: 'undo:title',
    levels: staff,
    load: async () => (await import('../pages/undo-page.js')).UndoPage,
  },
  {
    path: '/duplicates',
    labelKey: 'common:nav.duplicates',
    levels: staff,
    load: async () => (await import('../pages/duplicates-page.js')).DuplicatesPage,
    nav: { group: 'run', icon: IconUsersGroup, key: 'd' },
  },
  {
    path: '/candidates/:candidateId/merge/:otherId',
    labelKey: 'duplicates:merge.title',
    levels: staff,
    load: async () => (await import('../pages/merge-page.js')).MergePage,
  },
  {
    path: '/roles/:roleId/shortlist',
    labelKey: 'common:nav.shortlists',
    levels: everyone,
    load: async () => (await import('../pages/shortlist-page.js')).ShortlistPage,
  },
  {
    path: '/shortlists',
    labelKey: 'common:nav.shortlists',
    levels: everyone,
    load: async () => (await import('../pages/shortlists-page.js')).ShortlistsPage,
    nav: { group: 'hire', icon: IconListCheck, key: 'l' },
  },
  {
    path: '/compare',
    labelKey: 'common:nav.compare',
    levels: staff,
    load: async () => (await import('../pages/compare-page.js')).ComparePage,
  },
  {
    path: '/settings/:section?',
    labelKey: 'common:nav.settings',
    levels: everyone,
    load: async () => (await import('../pages/settings-page.js')).SettingsPage,
    nav: { group: 'run', icon: IconSettings, key: 's' },
  },
];
