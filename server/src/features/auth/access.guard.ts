import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { mayCall } from '@portolan/shared/contract';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { problem } from '../../platform/errors/index.js';
import { type AppRequest, endpointOf } from '../../platform/http/index.js';
import { readCookie } from './cookie.js';
import { SessionService } from './session.service.js';

const safe = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Deny by default: only what the contract names is reachable, by whom the contract says. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<AppRequest>();
    const endpoint = endpointOf(context);
    if (endpoint === undefined) throw problem('not-found');
    this.refuseForgery(request);
    const secret = readCookie(this.config, request);
    const who = secret === undefined ? undefined : await this.sessions.whoHas(secret);
    if (who !== undefined) request.who = who;
    if (mayCall(endpoint.access, who?.level)) return true;
    throw problem(who === undefined ? 'not-signed-in' : 'forbidden');
  }

  /** A page of another site can send neither the header nor our origin. */
  private refuseForgery(request: AppRequest): void {
    if (safe.has(request.method)) return;
    if (request.headers['x-portolan'] !== '1')
      throw problem('unsafe-request', 'Send the header X-Portolan: 1.');
    const { origin } = request.headers;
    if (origin === undefined) return;
    const own = URL.canParse(origin) ? new URL(origin).host : '';
    if (own !== request.headers.host && origin !== new URL(this.config.publicUrl).origin)
      throw problem('unsafe-request');
  }
}
