import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  createEventRecorder,
  type EventRecorder,
  type EventRecorderOptions,
  type EventSubject,
} from './events.ts';
import { silentLogger } from './logger.ts';
import { type Call, FakeApi } from './testing/fake-api.ts';
import { until } from './testing/until.ts';

const web: EventSubject = {
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  namespace: 'ns',
  name: 'web',
  uid: 'u1',
};
const PATH = '/api/v1/namespaces/ns/events';

let api: FakeApi;
let recorder: EventRecorder;
let now: number;
let delayed: { ms: number; run: () => void }[];

beforeEach(async () => {
  api = await FakeApi.start();
  now = Date.parse('2026-01-01T00:00:00Z');
  delayed = [];
  recorder = create();
});

afterEach(async () => {
  await api.stop();
  await recorder.stop();
});

function create(options: Partial<EventRecorderOptions> = {}): EventRecorder {
  return createEventRecorder({
    connection: api.connect(),
    logger: silentLogger,
    instance: 'pod-1',
    now: () => now,
    timers: {
      now: () => now,
      soon: (run) => void setImmediate(run),
      after: (ms, run) => {
        const entry = { ms, run };
        delayed.push(entry);
        return () => {
          delayed = delayed.filter((e) => e !== entry);
        };
      },
    },
    ...options,
  });
}

/** Lets the time of the first waiting timer come. */
function elapse(): void {
  const entry = delayed.shift();
  if (entry === undefined) throw new Error('nothing waits');
  now += entry.ms;
  entry.run();
}

async function created(): Promise<Record<string, unknown>> {
  const call = await api.next();
  expect([call.method, call.path]).toEqual(['POST', PATH]);
  call.json({});
  await recorder.idle();
  return JSON.parse(call.body);
}

const warn = (message = 'no such secret', subject = web) =>
  recorder.record(subject, 'Warning', 'NoSecret', message);

describe('event recorder', () => {
  it('makes an event about the object', async () => {
    warn();
    expect(await created()).toEqual({
      apiVersion: 'v1',
      kind: 'Event',
      metadata: { namespace: 'ns', name: expect.stringMatching(/^web\.[0-9a-f]+$/) },
      involvedObject: web,
      type: 'Warning',
      reason: 'NoSecret',
      message: 'no such secret',
      count: 1,
      firstTimestamp: '2026-01-01T00:00:00.000Z',
      lastTimestamp: '2026-01-01T00:00:00.000Z',
      source: { component: 'avi-kubernetes-operator', host: 'pod-1' },
      reportingComponent: 'avi-kubernetes-operator',
      reportingInstance: 'pod-1',
    });
  });

  it('raises the count of the same report, not more often than its spacing', async () => {
    warn();
    const event = await created();
    now += 1000;
    warn();
    warn();
    await recorder.idle();
    expect(api.unexpected).toEqual([]);
    expect(delayed.map((d) => d.ms)).toEqual([9000]);
    elapse();
    const call = await api.next();
    expect([call.method, call.path]).toEqual([
      'PATCH',
      `${PATH}/${(event.metadata as { name: string }).name}`,
    ]);
    expect(JSON.parse(call.body)).toEqual({ count: 3, lastTimestamp: '2026-01-01T00:00:01.000Z' });
    call.json({});
    await recorder.idle();
  });

  it('makes a new event after the window, and when the API server has dropped the old one', async () => {
    warn();
    const first = await created();
    now += 10 * 60_000;
    warn();
    const second = await created();
    expect(second).toMatchObject({ count: 1 });
    expect(second.metadata).not.toEqual(first.metadata);
    now += 60_000;
    warn();
    (await api.next()).status(404, 'NotFound');
    expect(await created()).toMatchObject({ count: 2 });
  });

  it('puts events about cluster-scoped objects into namespace default', async () => {
    warn('x', { apiVersion: 'v1', kind: 'Node', namespace: '', name: 'n1' });
    const call = await api.next();
    expect(call.path).toBe('/api/v1/namespaces/default/events');
    call.json({});
  });

  it('limits new events about one object, and lets it have more in time', async () => {
    recorder = create({ burst: 3, refillMs: 1000 });
    for (let i = 0; i < 5; i++) warn(`message ${i}`);
    for (let i = 0; i < 3; i++) (await api.next()).json({});
    await recorder.idle();
    expect(recorder.dropped).toBe(2);
    warn('other', { ...web, name: 'other', uid: 'u2' });
    await created();
    now += 1000;
    warn('message 5');
    await created();
    warn('message 6');
    expect(recorder.dropped).toBe(3);
    await recorder.idle();
    expect(api.unexpected).toEqual([]);
  });

  it('retries, and makes no second event when only the answer was lost', async () => {
    warn();
    const lost: Call = await api.next();
    lost.reset();
    await until(() => delayed.length === 1);
    elapse();
    const again = await api.next();
    expect(JSON.parse(again.body).metadata.name).toBe(JSON.parse(lost.body).metadata.name);
    again.status(409, 'AlreadyExists');
    await recorder.idle();
    expect(delayed).toEqual([]);
  });

  it('gives up where it is not allowed', async () => {
    warn();
    (await api.next()).status(403, 'Forbidden');
    await recorder.idle();
    expect(api.unexpected).toEqual([]);
  });

  it('cuts long messages, and never throws', async () => {
    warn('x'.repeat(5000));
    expect((await created()).message).toHaveLength(1024);
    await recorder.stop();
    warn('after the end');
    await recorder.idle();
    expect(api.unexpected).toEqual([]);
  });
});
