import { Injectable, type OnModuleInit } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type Pool, type PoolClient } from 'pg';
import { DataSource } from 'typeorm';
import { AppLogger } from '../logging/index.js';

/**
 * Hears when a connection breaks while it is in use. Its query fails by itself, but the connection tells once more,
 * and that, unheard, would end the server.
 */
@Injectable()
export class ConnectionWatch implements OnModuleInit {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly logger: AppLogger,
  ) {}

  onModuleInit(): void {
    const { master: pool } = this.dataSource.driver as unknown as { readonly master: Pool };
    const watched = new WeakSet<PoolClient>();
    pool.on('acquire', (client) => {
      if (watched.has(client)) return;
      watched.add(client);
      client.on('error', (error) => this.logger.failure('database connection', error));
    });
  }
}
