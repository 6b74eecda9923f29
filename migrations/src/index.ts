import { Foundation1763000000001 } from './0001-foundation.js';
import { Accounts1763000000002 } from './0002-accounts.js';
import { Candidates1763000000003 } from './0003-candidates.js';
import { Intake1763000000004 } from './0004-intake.js';
import { Market1763000000005 } from './0005-market.js';
import { Roles1763000000006 } from './0006-roles.js';
import { Shortlists1763000000007 } from './0007-shortlists.js';
import { Jobs1763000000008 } from './0008-jobs.js';
import { MatchLines1763000000009 } from './0009-match-lines.js';
import { OverviewViews1763000000020 } from './0020-overview-views.js';
import { Demo1763000000021 } from './0021-demo.js';
import { Tables1763000000022 } from './0022-tables.js';
import { Identity1763000000023 } from './0023-identity.js';
import { Review1763000000024 } from './0024-review.js';
import { SkillWords1763000000025 } from './0025-skill-words.js';
import { Unreadable1763000000026 } from './0026-unreadable.js';
import { Search1763000000027 } from './0027-search.js';
import { SearchWords1763000000028 } from './0028-search-words.js';
import { ContactsByIndex1763000000029 } from './0029-contacts-by-index.js';
import { FoundByIndex1763000000030 } from './0030-found-by-index.js';

export { appRole } from './support.js';

/** Every migration, oldest first; frozen once merged. */
export const migrations = [
  Foundation1763000000001,
  Accounts1763000000002,
  Candidates1763000000003,
  Intake1763000000004,
  Market1763000000005,
  Roles1763000000006,
  Shortlists1763000000007,
  Jobs1763000000008,
  MatchLines1763000000009,
  OverviewViews1763000000020,
  Demo1763000000021,
  Tables1763000000022,
  Identity1763000000023,
  Review1763000000024,
  SkillWords1763000000025,
  Unreadable1763000000026,
  Search1763000000027,
  SearchWords1763000000028,
  ContactsByIndex1763000000029,
  FoundByIndex1763000000030,
];
/** The table TypeORM keeps its history in. */
export const migrationsTableName = 'typeorm_migrations';
