import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import pg from 'pg';
import { CONFIG, type Config } from '../config/index.js';
import { ConnectionWatch } from './connection-watch.js';
import { Outside, Tenant } from './tenant.js';

// Values come as the contract wants them: instants and days as ISO text, counts as numbers, money stays text.
pg.types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (value) => new Date(value).toISOString());
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

@Global()
@Module({
  imports: [
    TypeOrmModule.forRootAsync({
      inject: [CONFIG],
      useFactory: (config: Config) => ({
        type: 'postgres' as const,
        url: config.databaseUrl,
        autoLoadEntities: true,
        synchronize: false,
        logging: false,
        retryAttempts: 3,
        retryDelay: 500,
        poolSize: 12,
        extra: { connectionTimeoutMillis: 2000, idleTimeoutMillis: 30_000 },
      }),
    }),
  ],
  providers: [ConnectionWatch, Tenant, Outside],
  exports: [Tenant, Outside],
})
export class DatabaseModule {}
