import { Injectable } from '@nestjs/common';
import { type AccessLevel, type IssuedLink } from '@portolan/shared/contract';
import { Outside } from '../../platform/database/index.js';
import { problem } from '../../platform/errors/index.js';
import { LinkService } from './link.service.js';

/** For whoever has the server itself: there is no way to ask for a new password from outside. */
@Injectable()
export class PasswordResetService {
  constructor(
    private readonly outside: Outside,
    private readonly links: LinkService,
  ) {}

  async issue(email: string): Promise<IssuedLink> {
    const user = await this.outside.find<{ user_id: string }>(`SELECT user_id FROM auth_user($1)`, [email]);
    if (user === undefined) throw problem('not-found', `Nobody with access has the e-mail address ${email}.`);
    const memberships = await this.outside.query<{ organisation_id: string; access_level: AccessLevel }>(
      `SELECT * FROM auth_memberships($1)`,
      [user.user_id],
    );
    const [first] = memberships;
    if (first === undefined) throw problem('not-found');
    return this.links.issue({
      purpose: 'reset',
      organisationId: first.organisation_id,
      userId: user.user_id,
      level: first.access_level,
    });
  }
}
