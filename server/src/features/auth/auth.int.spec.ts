import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { accountContract, type Problem, peopleContract, sessionContract } from '@portolan/shared/contract';
import { password, World } from '../../testing/index.js';

let world: World;
beforeAll(async () => {
  world = await World.start();
});
afterAll(() => world.stop());

const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

describe('signing in', () => {
  it('opens a session in a cookie that scripts cannot read', async () => {
    const { email } = world.team.recruiter;
    const reply = await world.call(undefined, sessionContract.signIn, {
      body: { email: email.toUpperCase(), password },
    });
    expect(reply.status).toBe(200);
    expect(reply.body.accessLevel).toBe('recruiter');
    expect(reply.headers.get('set-cookie')).toMatch(/^__Host-portolan=.+HttpOnly; Secure; SameSite=Lax/);
    const actor = { ...world.team.recruiter, cookie: cookieOf(reply.headers) };
    expect((await world.call(actor, sessionContract.current)).status).toBe(200);
    expect((await world.call(actor, sessionContract.signOut)).status).toBe(204);
    expect((await world.call(actor, sessionContract.current)).status).toBe(401);
  });

  it('answers the same for a wrong password and for an unknown account', async () => {
    const wrong = await world.call(undefined, sessionContract.signIn, {
      body: { email: world.team.manager.email, password: 'not the password' },
    });
    const unknown = await world.call(undefined, sessionContract.signIn, {
      body: { email: 'nobody@example.org', password: 'not the password' },
    });
    expect(wrong.status).toBe(401);
    expect(wrong.text).toBe(unknown.text);
  });

  it('slows guessing with 429 and Retry-After', async () => {
    const attempt = () =>
      world.call(undefined, sessionContract.signIn, {
        body: { email: 'guessed@example.org', password: 'guess' },
      });
    const statuses = [];
    for (let i = 0; i < 11; i += 1) statuses.push(await attempt());
    expect(statuses.slice(0, 10).map((reply) => reply.status)).toEqual(Array<number>(10).fill(401));
    expect(statuses[10]?.status).toBe(429);
    expect(Number(statuses[10]?.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('refuses unsafe verbs without our header or from another origin', async () => {
    const post = (headers: Record<string, string>) =>
      fetch(`${world.url}/api/session`, {
        method: 'DELETE',
        headers: { cookie: world.team.manager.cookie, ...headers },
      });
    expect((await post({})).status).toBe(403);
    expect((await post({ 'x-portolan': '1', origin: 'https://evil.example' })).status).toBe(403);
  });

  it('names a field that does not belong', async () => {
    const reply = await world.call(world.team.administrator, peopleContract.invite, {
      body: { email: 'a@example.org', accessLevel: 'recruiter', admin: true },
    });
    expect(reply.status).toBe(400);
    expect((reply.body as unknown as Problem).fields?.[0]?.path).toBe('body');
  });
});

describe('people', () => {
  it('enter by a link that works once', async () => {
    const issued = await world.ok(world.team.administrator, peopleContract.invite, {
      body: { email: 'new@example.org', accessLevel: 'manager' },
    });
    const token = issued.link.split('/').at(-1) ?? '';
    const shown = await world.call(undefined, sessionContract.showLink, { params: { token } });
    expect(shown.body).toMatchObject({ purpose: 'invitation', email: 'new@example.org' });
    const accept = () =>
      world.call(undefined, sessionContract.acceptLink, {
        params: { token },
        body: { name: 'New Person', password },
      });
    const replies = await Promise.all([accept(), accept()]);
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 410]);
    const entered = replies.find((reply) => reply.status === 200);
    expect(entered?.body).toMatchObject({ accessLevel: 'manager', user: { name: 'New Person' } });
  });

  it('lose their sessions when deactivated, and one administrator always stays', async () => {
    const { specialist, administrator } = world.team;
    await world.ok(administrator, peopleContract.deactivate, { params: { userId: specialist.userId } });
    expect((await world.call(specialist, sessionContract.current)).status).toBe(401);
    const last = await world.call(administrator, peopleContract.changeAccess, {
      params: { userId: administrator.userId },
      body: { accessLevel: 'recruiter' },
    });
    expect(last.status).toBe(409);
  });

  it('change their own password, which ends their other sessions', async () => {
    const { email, userId } = world.otherTeam.recruiter;
    const second = await world.call(undefined, sessionContract.signIn, { body: { email, password } });
    const elsewhere = { ...world.otherTeam.recruiter, cookie: cookieOf(second.headers) };
    const wrong = await world.call(elsewhere, accountContract.changePassword, {
      body: { current: 'wrong', next: 'another long password' },
    });
    expect(wrong.status).toBe(400);
    expect(
      (
        await world.call(elsewhere, accountContract.changePassword, {
          body: { current: password, next: 'another long password' },
        })
      ).status,
    ).toBe(204);
    expect((await world.call(world.otherTeam.recruiter, sessionContract.current)).status).toBe(401);
    expect((await world.ok(elsewhere, accountContract.sessions)).sessions).toHaveLength(1);
    expect(userId).toBeTruthy();
  });
});
