export { isAsLeft, journaled, type RowChange, takeBack } from './row-journal.js';
export { DatabaseModule } from './database.module.js';
export { Db, Outside, Tenant } from './tenant.js';
