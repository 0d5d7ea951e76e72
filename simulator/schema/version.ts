/** A release as one comparable number: 30.2.1 is 30002001. 0 stands for "always". */
export type ApiVersion = number;

/** What a controller assumes when a client names no version (avi-api.md 1.4). */
export const OLDEST_VERSION = '16.4.2';

/**
 * Reads `30.2.1` and `16_4_2`; missing parts count as 0. An empty text is 0, anything else that is no version is NaN.
 */
export function parseVersion(text: string): ApiVersion {
  if (text === '') return 0;
  const parts = /^(\d+)[._](\d+)(?:[._](\d+))?/.exec(text);
  if (parts === null) return Number.NaN;
  return Number(parts[1]) * 1_000_000 + Number(parts[2]) * 1_000 + Number(parts[3] ?? 0);
}
