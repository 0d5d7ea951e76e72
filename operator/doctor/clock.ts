import { type Finding, fail, pass, skip, warn } from './types.ts';

/** Beyond this, sessions and leases may misbehave; milliseconds. */
const WARN_MS = 5_000;
/** Beyond this, certificates and tokens may count as not valid yet, or no more. */
const FAIL_MS = 60_000;

/** How far another clock is from ours, by the `Date` header of its answer, which tells seconds. */
export function clockFinding(
  check: string,
  whose: string,
  header: string | undefined,
  sentAt: number,
  receivedAt: number,
): Finding {
  const theirs = Date.parse(header ?? '');
  if (!Number.isFinite(theirs)) return skip(check, `${whose} does not tell the time`);
  // Its second may have begun up to 999 ms earlier; and it was told somewhere between question and answer.
  const ahead = theirs - receivedAt;
  const behind = sentAt - (theirs + 999);
  const skew = Math.max(ahead, behind, 0);
  const seconds = Math.round(skew / 1000);
  const text = `the clock of ${whose} is ${seconds} s ${ahead > behind ? 'ahead of' : 'behind'} the one here`;
  const fix = 'Let both use the same time servers (NTP).';
  if (skew >= FAIL_MS) return fail(check, text, fix);
  if (skew >= WARN_MS) return warn(check, text, fix);
  return pass(check, `the clock of ${whose} agrees with the one here`);
}
