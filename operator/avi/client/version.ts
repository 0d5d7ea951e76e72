/** The newest API version that this operator is written for. */
export const NEWEST_API_VERSION = '30.2.1';

/** Spoken until the controller has told its version: every supported controller knows it. */
export const FIRST_API_VERSION = '18.2.6';

/**
 * The API version to speak with a controller: its own, or ours when it is newer (avi-api.md 1.10).
 *
 * @param version as the controller tells it, e.g. `31.1.1` or `22.1.3-9096`.
 * @returns undefined when that is not a version.
 */
export function apiVersionFor(version: string): string | undefined {
  const [own] = /^\d+\.\d+\.\d+/.exec(version) ?? [];
  if (own === undefined) return undefined;
  return compareVersions(own, NEWEST_API_VERSION) > 0 ? NEWEST_API_VERSION : own;
}

/** Negative when `a` is older than `b`. Both are `a.b.c`. */
export function compareVersions(a: string, b: string): number {
  const [x, y] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let i = 0; i < 3; i++) {
    const difference = (x[i] ?? 0) - (y[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
