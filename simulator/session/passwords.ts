import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Cheap on purpose: the accounts are those of a test controller, and logins must not hold up the event loop. */
const COST = { N: 1024, r: 8, p: 1 } as const;
const LENGTH = 32;

/** `<salt>$<hash>`, both in base64. */
export function hashPassword(password: string): string {
  const salt = randomBytes(12);
  return `${salt.toString('base64')}$${scryptSync(password, salt, LENGTH, COST).toString('base64')}`;
}

export function passwordMatches(password: string, stored: string): boolean {
  const [salt, hash] = stored.split('$');
  if (salt === undefined || hash === undefined) return false;
  const given = scryptSync(password, Buffer.from(salt, 'base64'), LENGTH, COST);
  const known = Buffer.from(hash, 'base64');
  return known.length === given.length && timingSafeEqual(known, given);
}
