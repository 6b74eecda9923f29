import { Controller, Inject, Req, Res, UseGuards } from '@nestjs/common';
import { type InputOf, sessionContract } from '@portolan/shared/contract';
import { type FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { problem } from '../../platform/errors/index.js';
import { type AppRequest, CurrentUser, Handles, Input, type Who } from '../../platform/http/index.js';
import { clearCookie, readCookie, setCookie } from './cookie.js';
import { LinkService } from './link.service.js';
import { PasswordGuard, type SignedIn } from './local.strategy.js';
import { type OpenedSession, SessionService } from './session.service.js';

@Controller()
export class SessionController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sessions: SessionService,
    private readonly links: LinkService,
  ) {}

  @Handles(sessionContract.current)
  current(@Req() request: AppRequest) {
    return this.sessions.describe(this.secretOf(request));
  }

  @Handles(sessionContract.signIn)
  @UseGuards(PasswordGuard)
  async signIn(
    @Req() request: AppRequest & { user: SignedIn },
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.enter(reply, await this.sessions.open(request.user.userId, request.headers['user-agent']));
  }

  @Handles(sessionContract.signOut)
  async signOut(@CurrentUser() who: Who, @Res({ passthrough: true }) reply: FastifyReply) {
    await this.sessions.end(who, who.sessionId);
    clearCookie(this.config, reply);
  }

  @Handles(sessionContract.switchOrganisation)
  switchOrganisation(
    @Req() request: AppRequest,
    @Input() input: InputOf<typeof sessionContract.switchOrganisation>,
  ) {
    return this.sessions.switchOrganisation(this.secretOf(request), input.body.organisationId);
  }

  @Handles(sessionContract.showLink)
  showLink(@Input() input: InputOf<typeof sessionContract.showLink>) {
    return this.links.show(input.params.token);
  }

  @Handles(sessionContract.acceptLink)
  async acceptLink(
    @Input() input: InputOf<typeof sessionContract.acceptLink>,
    @Req() request: AppRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { name, email, password } = input.body;
    const accepted = await this.links.accept(input.params.token, { name, email, password });
    return this.enter(
      reply,
      await this.sessions.open(accepted.userId, request.headers['user-agent'], accepted.organisationId),
    );
  }

  private enter(reply: FastifyReply, opened: OpenedSession) {
    setCookie(this.config, reply, opened.secret, opened.expires);
    return opened.session;
  }

  private secretOf(request: AppRequest): string {
    const secret = readCookie(this.config, request);
    if (secret === undefined) throw problem('not-signed-in');
    return secret;
  }
}
