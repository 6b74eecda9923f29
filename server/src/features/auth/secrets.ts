import { createHash, randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

// OWASP's second choice for argon2id; about 20 ms, and libuv's four threads cap how many run at once.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A fresh secret for a cookie or a one-time link, and the hash that is kept of it. */
export function newSecret(): { secret: string; hash: Buffer } {
  const secret = randomBytes(32).toString('base64url');
  return { secret, hash: secretHash(secret) };
}

/** Secrets are random, so a fast hash is enough at rest. */
export function secretHash(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export function hashPassword(password: string): Promise<string> {
  return hash(password, options);
}

let decoy: Promise<string> | undefined;

/** True if the password fits. Without a stored hash it takes as long and is false: answers must not tell who exists. */
export async function passwordFits(stored: string | null | undefined, password: string): Promise<boolean> {
  if (stored === null || stored === undefined) {
    decoy ??= hashPassword(randomBytes(16).toString('hex'));
    await verify(await decoy, password, options);
    return false;
  }
  return verify(stored, password, options);
}
