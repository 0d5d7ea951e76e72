import { randomBytes, randomUUID } from 'node:crypto';

/** Where uuids, secrets and time stamps come from; replaceable, so that a run can be repeated exactly. */
export interface Identity {
  uuid(): string;
  /** `length` random characters of [0-9a-z], for cookies and tokens. */
  secret(length: number): string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** The next `_last_modified`: microseconds since the epoch, strictly growing (avi-api.md 2.8). */
  stamp(): string;
  /** Tells of a stamp that exists already (reloaded data), so that later ones are greater. */
  seen(stamp: string): void;
}

const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * @param seed makes uuids repeatable: the same seed gives the same sequence. Cookies and tokens stay random.
 * @param now clock in milliseconds; the system's by default
 */
export function createIdentity(seed?: number, now: () => number = Date.now): Identity {
  const uuid = seed === undefined ? randomUUID : seededUuid(seed);
  let last = 0;
  return {
    uuid,
    now,
    secret(length) {
      let text = '';
      for (const byte of randomBytes(length)) text += ALPHABET[byte % ALPHABET.length];
      return text;
    },
    stamp() {
      last = Math.max(last + 1, Math.floor(now() * 1000));
      return String(last);
    },
    seen(stamp) {
      const value = Number(stamp);
      if (value > last) last = value;
    },
  };
}

/** Version-4 uuids from mulberry32, a small generator with a 32-bit state: enough variety, and the same on every machine. */
function seededUuid(seed: number): () => string {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const word = (): string => next().toString(16).padStart(8, '0');
  return () => {
    const hex = word() + word() + word() + word();
    const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3] ?? '8';
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      `${variant}${hex.slice(17, 20)}`,
      hex.slice(20, 32),
    ].join('-');
  };
}
