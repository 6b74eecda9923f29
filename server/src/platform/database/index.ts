export { DatabaseModule } from './database.module.js';
export { Db, Outside, Tenant } from './tenant.js';
