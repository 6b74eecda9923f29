import { type ExecutionContext, Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { type FastifyRequest } from 'fastify';
import { Strategy } from 'passport-local';
import { Outside } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { passwordFits } from './secrets.js';
import { SignInThrottle } from './sign-in-throttle.js';

export interface SignedIn {
  readonly userId: string;
}

/** E-mail and password, the same answer and the same time for an unknown account as for a wrong password. */
@Injectable()
export class LocalStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly outside: Outside,
    private readonly throttle: SignInThrottle,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: FastifyRequest, email: string, password: string): Promise<SignedIn | false> {
    await this.throttle.count(email, request.ip);
    const found = await this.outside.find<{ user_id: string; password_hash: string | null }>(
      `SELECT * FROM auth_user($1)`,
      [email],
    );
    if (!(await passwordFits(found?.password_hash, password)) || found === undefined) return false;
    await this.throttle.succeeded(email);
    return { userId: found.user_id };
  }
}

@Injectable()
export class PasswordGuard extends AuthGuard('local') {
  override handleRequest<T>(
    error: unknown,
    user: T | false | null | undefined,
    _info: unknown,
    _context: ExecutionContext,
  ): T {
    if (error instanceof Error) throw error;
    if (user === false || user === null || user === undefined) throw problem('wrong-credentials');
    return user;
  }
}
