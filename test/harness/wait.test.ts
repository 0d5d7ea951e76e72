import { expect, test } from 'vitest';
import { waitFor } from './wait.ts';

test('gives the first result that is something, and takes an error for "not yet"', async () => {
  const results = [undefined, null, false, new Error('not there'), 'found'];
  const calls: unknown[] = [];
  const check = (): unknown => {
    const result = results.shift();
    calls.push(result);
    if (result instanceof Error) throw result;
    return result;
  };
  expect(await waitFor(check, { what: 'something', intervalMs: 0 })).toBe('found');
  expect(calls).toHaveLength(5);
});

test('0 and the empty text are results', async () => {
  expect(await waitFor(() => 0, { what: 'a number' })).toBe(0);
  expect(await waitFor(() => '', { what: 'a text' })).toBe('');
});

test('in vain: tells what was awaited, what was seen last, and the last error', async () => {
  const wait = waitFor(
    (seen) => {
      seen({ status: { loadBalancer: { ingress: [{ ip: '10.10.0.7' }] } } });
      throw new Error('expected 2 addresses');
    },
    { what: 'Ingress a/b has two addresses', timeoutMs: 0 },
  );
  await expect(wait).rejects.toThrow(
    /in vain: Ingress a\/b has two addresses\nLast seen: .*10\.10\.0\.7.*\nLast error: expected 2 addresses/s,
  );
});

test('a signal ends the wait with its reason', async () => {
  const controller = new AbortController();
  const wait = waitFor(() => controller.abort(new Error('the operator ended')), {
    what: 'anything',
    signal: controller.signal,
    intervalMs: 0,
  });
  await expect(wait).rejects.toThrow('the operator ended');
});
