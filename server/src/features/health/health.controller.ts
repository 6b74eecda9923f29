import { Controller } from '@nestjs/common';
import { healthContract } from '@portolan/shared/contract';
import { Outside } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { Handles } from '../../platform/http/index.js';

@Controller()
export class HealthController {
  constructor(private readonly outside: Outside) {}

  @Handles(healthContract.live)
  live() {
    return { status: 'ok' as const };
  }

  @Handles(healthContract.ready)
  async ready() {
    const row = await this.outside.find<{ migrations: number }>(`SELECT health_ready() AS migrations`);
    if (row === undefined) throw problem('unavailable');
    return { status: 'ok' as const, migrations: row.migrations };
  }
}
