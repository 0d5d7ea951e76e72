import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MERGE_PATCH } from './connection.ts';
import { silentLogger } from './logger.ts';
import type { ObjectRef } from './resource.ts';
import { createStatusWriter, type StatusPatch, type StatusWriter } from './status-writer.ts';
import { FakeApi } from './testing/fake-api.ts';

const web: ObjectRef = {
  resource: { group: 'networking.k8s.io', version: 'v1', plural: 'ingresses' },
  namespace: 'ns',
  name: 'web',
};
const PATH = '/apis/networking.k8s.io/v1/namespaces/ns/ingresses/web';

let api: FakeApi;
let writer: StatusWriter;
let results: string[];
let errors: string[];

beforeEach(async () => {
  api = await FakeApi.start();
  results = [];
  errors = [];
  writer = create();
});

afterEach(async () => {
  // Calls that no test answered would hold the writer up.
  await api.stop();
  await writer.stop();
});

function create(concurrency?: number): StatusWriter {
  return createStatusWriter({
    connection: api.connect(),
    logger: { ...silentLogger, error: (message) => errors.push(message) },
    backoff: { baseMs: 1, maxMs: 2 },
    ...(concurrency !== undefined && { concurrency }),
    onResult: (ref, result) => results.push(`${ref.name} ${result}`),
  });
}

const status = (ip: string, observed = '1'): StatusPatch => ({
  status: { loadBalancer: { ingress: [{ ip }] } },
  observed,
});

describe('status writer', () => {
  it('merges the status through its sub-resource, then the annotations', async () => {
    writer.write(web, () => ({ ...status('1.2.3.4'), annotations: { a: 'b', c: null }, uid: 'u1' }));
    const first = await api.next();
    expect([first.method, first.path]).toEqual(['PATCH', `${PATH}/status`]);
    expect(first.headers['content-type']).toBe(MERGE_PATCH);
    expect(JSON.parse(first.body)).toEqual({
      metadata: { uid: 'u1' },
      status: { loadBalancer: { ingress: [{ ip: '1.2.3.4' }] } },
    });
    first.json({});
    const second = await api.next();
    expect([second.method, second.path]).toEqual(['PATCH', PATH]);
    expect(JSON.parse(second.body)).toEqual({ metadata: { uid: 'u1', annotations: { a: 'b', c: null } } });
    second.json({});
    await writer.idle();
    expect(results).toEqual(['web written']);
  });

  it('writes nothing when nothing is to change', async () => {
    writer.write(web, () => undefined);
    writer.write({ ...web, name: 'other' }, () => ({ annotations: {}, observed: '1' }));
    await writer.idle();
    expect(api.unexpected).toEqual([]);
    expect(results).toEqual(['web skipped', 'other skipped']);
  });

  it('does not write the same again while its effect is on the way back', async () => {
    let observed = '1';
    const plan = () => status('1.2.3.4', observed);
    writer.write(web, plan);
    (await api.next()).json({});
    await writer.idle();
    writer.write(web, plan);
    await writer.idle();
    expect(results).toEqual(['web written', 'web skipped']);
    // Somebody took it away: the object has moved, and the status is still wanted.
    observed = '2';
    writer.write(web, plan);
    (await api.next()).json({});
    await writer.idle();
    expect(results.at(-1)).toBe('web written');
    writer.write(web, () => status('5.6.7.8', observed));
    (await api.next()).json({});
    await writer.idle();
    expect(results.at(-1)).toBe('web written');
  });

  it('writes to lists that it shares with others only on top of what it saw', async () => {
    let observed = '1';
    writer.write(web, () => ({ ...status('1.2.3.4', observed), exclusive: false, annotations: { a: 'b' } }));
    const first = await api.next();
    expect(JSON.parse(first.body).metadata).toEqual({ resourceVersion: '1' });
    observed = '2';
    first.status(409, 'Conflict');
    const second = await api.next();
    expect([second.path, JSON.parse(second.body).metadata]).toEqual([
      `${PATH}/status`,
      { resourceVersion: '2' },
    ]);
    second.json({});
    // Its own write has moved the object: the annotations are not bound to a version.
    const third = await api.next();
    expect(JSON.parse(third.body).metadata).toEqual({ annotations: { a: 'b' } });
    third.json({});
    await writer.idle();
    expect(results).toEqual(['web retry', 'web written']);
  });

  it('writes again after the object was forgotten', async () => {
    writer.write(web, () => status('1.2.3.4'));
    (await api.next()).json({});
    await writer.idle();
    writer.forget(web);
    writer.write(web, () => status('1.2.3.4'));
    (await api.next()).json({});
    await writer.idle();
  });

  it.each([
    [409, 'Conflict'],
    [429, 'TooManyRequests'],
    [500, 'InternalError'],
    [503, 'ServiceUnavailable'],
    [401, 'Unauthorized'],
  ])('tries again after %i, with what is wanted by then', async (code, reason) => {
    let ip = '1.1.1.1';
    writer.write(web, () => status(ip));
    const first = await api.next();
    ip = '2.2.2.2';
    first.status(code, reason);
    const second = await api.next();
    expect(second.body).toContain('2.2.2.2');
    second.json({});
    await writer.idle();
    expect(results).toEqual(['web retry', 'web written']);
    expect(errors).toEqual([]);
  });

  it('tries again after a broken connection', async () => {
    writer.write(web, () => status('1.1.1.1'));
    (await api.next()).reset();
    (await api.next()).json({});
    await writer.idle();
  });

  it('lets go of an object that is gone', async () => {
    writer.write(web, () => status('1.1.1.1'));
    (await api.next()).status(404, 'NotFound');
    await writer.idle();
    expect(results).toEqual(['web gone']);
    expect(errors).toEqual([]);
  });

  it('logs a refusal and lets go, without harm to others', async () => {
    writer.write(web, () => status('nonsense'));
    writer.write({ ...web, name: 'other' }, () => status('1.1.1.1'));
    for (let i = 0; i < 2; i++) {
      const call = await api.next();
      if (call.path === `${PATH}/status`) call.status(422, 'Invalid');
      else call.json({});
    }
    await writer.idle();
    expect([...results].sort()).toEqual(['other written', 'web refused']);
    expect(errors).toEqual([expect.stringContaining('ingresses.networking.k8s.io/v1 ns/web not written')]);
  });

  it('survives a plan that throws', async () => {
    writer.write(web, () => {
      throw new Error('no plan');
    });
    await writer.idle();
    expect(results).toEqual(['web refused']);
  });

  it('takes the newest plan, also one that came while writing', async () => {
    writer.write(web, () => status('1.1.1.1'));
    writer.write(web, () => status('2.2.2.2'));
    const first = await api.next();
    expect(first.body).toContain('2.2.2.2');
    writer.write(web, () => status('3.3.3.3'));
    first.json({});
    const second = await api.next();
    expect(second.body).toContain('3.3.3.3');
    second.json({});
    await writer.idle();
    expect(results).toEqual(['web written', 'web written']);
  });

  it('has no more writes under way than allowed', async () => {
    writer = create(2);
    for (const name of ['a', 'b', 'c']) writer.write({ ...web, name }, () => status('1.1.1.1'));
    const calls = [await api.next(), await api.next()];
    expect(writer.stats).toMatchObject({ active: 2, waiting: 1 });
    expect(api.unexpected).toEqual([]);
    for (const call of calls) call.json({});
    (await api.next()).json({});
    await writer.idle();
    expect(results).toHaveLength(3);
  });
});
