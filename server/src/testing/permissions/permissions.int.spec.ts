import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type AccessLevel } from '@portolan/shared/contract';
import { type Actor, World } from '../world.js';
import {
  endpoints,
  forbiddenElsewhere,
  forbiddenTo,
  levelsOf,
  type NamedEndpoint,
  sampleOf,
} from './cells.js';
import { seed, type Seed } from './seed.js';

let world: World;
let seeded: Seed;
beforeAll(async () => {
  world = await World.start();
  seeded = await seed(world);
});
afterAll(() => world.stop());

/** A session of its own for each cell: some endpoints end the one they are called with. */
async function call(named: NamedEndpoint, actor: Actor | undefined, from: Seed = seeded) {
  const sample = sampleOf(named, from);
  if (sample === undefined)
    throw new Error(
      `No sample for ${named.feature}.${named.name}: add one to server/src/testing/permissions/samples`,
    );
  const { params, query, body, refusedAs: _refusedAs, shared: _shared, ...options } = sample;
  return world.call(
    actor === undefined ? undefined : await world.again(actor),
    named.endpoint,
    { params, query, body },
    options,
  );
}

const rows = endpoints.map((named) => ({
  ...named,
  title: `${named.endpoint.method} ${named.endpoint.path}`,
}));
const labelled = (level: AccessLevel | undefined, status: number) => ({ level: level ?? 'nobody', status });

describe('every endpoint, for everyone', () => {
  it('has a sample', () => {
    expect(
      endpoints
        .filter((named) => sampleOf(named, seeded) === undefined)
        .map(({ feature, name }) => `${feature}.${name}`),
    ).toEqual([]);
  });

  it.each(rows)('refuses whom the contract does not let in: $title', async (named) => {
    const { denied } = levelsOf(named.endpoint);
    if (named.endpoint.access !== 'public')
      expect(labelled(undefined, (await call(named, undefined)).status)).toEqual(labelled(undefined, 401));
    for (const level of denied)
      expect(labelled(level, (await call(named, world.team[level])).status)).toEqual(labelled(level, 403));
  });

  it.each(rows)('shows nothing to another organisation: $title', async (named) => {
    const sample = sampleOf(named, seeded);
    const namesOurs = named.endpoint.path.includes(':') && sample?.shared !== true;
    for (const level of levelsOf(named.endpoint).allowed) {
      const reply = await call(named, world.otherTeam[level]);
      if (namesOurs) expect(labelled(level, reply.status)).toEqual(labelled(level, 404));
      for (const canary of forbiddenElsewhere) expect(reply.text).not.toContain(canary);
    }
  });

  it.each(rows)('lets in whom the contract names, and masks: $title', async (named) => {
    for (const level of levelsOf(named.endpoint).allowed) {
      // What the call before changed or took away must not stand in for a mask.
      const fresh = await seed(world);
      const reply = await call(named, world.team[level], fresh);
      const refusedAs = sampleOf(named, fresh)?.refusedAs;
      if (refusedAs !== undefined) expect(labelled(level, reply.status)).toEqual(labelled(level, refusedAs));
      else
        expect({
          ...labelled(level, reply.status),
          text: reply.text,
          succeeded: reply.status < 300,
        }).toMatchObject({ succeeded: true });
      for (const canary of forbiddenTo(level))
        expect({ level, reply: reply.text }).not.toMatchObject({ reply: expect.stringContaining(canary) });
    }
  });
});
