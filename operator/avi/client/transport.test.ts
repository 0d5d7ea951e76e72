import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { AviError } from '../api.ts';
import { type Answer, startController, type TestController } from './controller.fixture.ts';
import { createTransport, type Transport, type TransportOptions } from './transport.ts';

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const item of open.splice(0)) await item.close();
});

/** A controller that gives this answer to all, without sessions. */
async function controller(answer: (path: string) => Answer | Promise<Answer>): Promise<TestController> {
  const target = await startController(
    () => undefined,
    ({ path }) => answer(path),
  );
  open.push(target);
  return target;
}

function transportTo(
  target: { address: string; ca?: string },
  options: Partial<TransportOptions> = {},
): Transport {
  return createTransport({
    origin: `https://${target.address}`,
    ca: target.ca,
    verify: true,
    timeoutMs: 30_000,
    connections: 4,
    ...options,
  });
}

const get = (transport: Transport, path = '/', signal?: AbortSignal) =>
  transport.send({ method: 'GET', path, headers: ['X-A', '1'], signal });

async function failure(call: Promise<unknown>): Promise<AviError> {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(AviError);
  return error as AviError;
}

test('a certificate of an unknown authority is refused, with advice', async () => {
  const target = await controller(() => ({ body: 'ok' }));
  const error = await failure(get(transportTo(target, { ca: undefined })));
  expect(error).toMatchObject({ kind: 'retry', status: 0 });
  expect(error.message).toContain('certificateAuthorityData');
  expect(target.received).toHaveLength(0);
});

test('it is accepted when its authority is known, or when nothing is verified', async () => {
  const target = await controller(() => ({ status: 418, headers: { 'X-B': '2' }, body: 'tëa' }));
  for (const options of [{ ca: target.ca }, { ca: undefined, verify: false }]) {
    const answer = await get(transportTo(target, options));
    expect(answer).toMatchObject({ status: 418, text: 'tëa', headers: { 'x-b': '2' } });
  }
  expect(target.received[0]?.headers['x-a']).toBe('1');
});

test('a certificate for another host is refused', async () => {
  const target = await controller(() => ({ body: 'ok' }));
  const address = target.address.replace('127.0.0.1', 'localhost');
  expect((await failure(get(transportTo({ address, ca: target.ca })))).message).toContain('ALTNAME_INVALID');
});

// Two: the pool takes a connection back one turn of the event loop after the answer.
test('connections are kept: calls one after the other use two at most', async () => {
  const target = await controller(() => ({ body: 'ok' }));
  const transport = transportTo(target);
  for (let i = 0; i < 50; i++) await get(transport);
  expect(target.connections()).toBeLessThanOrEqual(2);
});

test('connections are bounded, and each carries one call at a time', async () => {
  let [now, most] = [0, 0];
  const target = await controller(async () => {
    now++;
    most = Math.max(most, now);
    await new Promise((resolve) => setImmediate(resolve));
    now--;
    return { body: 'ok' };
  });
  const transport = transportTo(target, { connections: 3 });
  await Promise.all(Array.from({ length: 30 }, () => get(transport)));
  expect(target.connections()).toBe(3);
  expect(most).toBeLessThanOrEqual(3);
});

test('silence is an error to try again', async () => {
  const target = await controller(() => ({ hang: true }));
  const error = await failure(get(transportTo(target, { timeoutMs: 100 })));
  expect(error).toMatchObject({ kind: 'retry', status: 0 });
  expect(error.message).toContain('Headers Timeout');
});

test('so are a lost connection and a refused one', async () => {
  const target = await controller((path) => (path === '/reset' ? { reset: true } : { body: 'ok' }));
  const transport = transportTo(target);
  expect(await failure(get(transport, '/reset'))).toMatchObject({ kind: 'retry', status: 0 });
  expect((await get(transport)).text).toBe('ok');

  const listener = createServer().listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = listener.address() as { port: number };
  listener.close();
  const error = await failure(get(transportTo({ address: `127.0.0.1:${port}` })));
  expect(error).toMatchObject({ kind: 'retry', status: 0 });
  expect(error.message).toContain('ECONNREFUSED');
});

test('an answer that ends too early is an error to try again', async () => {
  const target = await controller(() => ({ headers: { 'Content-Length': '100' }, body: '{"name":' }));
  const call = failure(get(transportTo(target, { timeoutMs: 100 })));
  expect(await call).toMatchObject({ kind: 'retry', status: 0 });
});

test('a call can be given up, on its way or waiting for a connection', async () => {
  const target = await controller(() => ({ hang: true }));
  const transport = transportTo(target, { connections: 1 });
  const [first, second] = [new AbortController(), new AbortController()];
  const [sent, waiting] = [get(transport, '/1', first.signal), get(transport, '/2', second.signal)];
  second.abort(new Error('no longer wanted'));
  await expect(waiting).rejects.toThrow('no longer wanted');
  first.abort(new Error('nor this'));
  await expect(sent).rejects.toThrow('nor this');
  await expect(get(transport, '/3', first.signal)).rejects.toThrow('nor this');
  expect(target.calls('/2')).toHaveLength(0);
});
