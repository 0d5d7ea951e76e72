import { describe, expect, it } from 'vitest';
import { DesiredStore } from './desired.ts';
import { desiredObject, pool } from './testing/objects.ts';

const P1 = 'pool/admin/c1--p1';
const P2 = 'pool/admin/c1--p2';

describe('DesiredStore', () => {
  it('tells what was added, changed and removed', () => {
    const store = new DesiredStore();
    expect(store.replaceUnit('u', [pool('p1'), pool('p2')])).toEqual([P1, P2]);
    expect(store.replaceUnit('u', [pool('p1'), pool('p2')])).toEqual([]);
    expect(store.replaceUnit('u', [pool('p1', ['10.0.0.1']), pool('p2')])).toEqual([P1]);
    expect(store.replaceUnit('u', [pool('p2')])).toEqual([P1]);
    expect([...store.keys()]).toEqual([P2]);
    expect(store.replaceUnit('u', [])).toEqual([P2]);
    expect(store.size).toBe(0);
    expect([...store.unit('u')]).toEqual([]);
  });

  it('keeps the same entry while nothing changes', () => {
    const store = new DesiredStore();
    store.replaceUnit('u', [pool('p1', ['10.0.0.1'])]);
    const entry = store.get(P1);
    store.replaceUnit('u', [pool('p1', ['10.0.0.1'])]);
    expect(store.get(P1)).toBe(entry);
  });

  it('a change that means nothing is none', () => {
    const store = new DesiredStore();
    const server = (addr: string) => ({ ip: { addr, type: 'V4' }, port: 80 });
    const of = (...servers: ReturnType<typeof server>[]) => desiredObject('pool', 'p1', { servers });
    store.replaceUnit('u', [of(server('10.0.0.1'), server('10.0.0.2'))]);
    expect(store.replaceUnit('u', [of(server('10.0.0.2'), server('10.0.0.1'))])).toEqual([]);
  });

  it('takes over other origins without calling it a change', () => {
    const store = new DesiredStore();
    store.replaceUnit('u', [pool('p1')]);
    const canonical = store.get(P1)?.canonical;
    expect(store.replaceUnit('u', [{ ...pool('p1'), origins: ['ingress/default/other'] }])).toEqual([]);
    expect(store.get(P1)?.object.origins).toEqual(['ingress/default/other']);
    expect(store.get(P1)?.canonical).toBe(canonical);
  });

  it('a new key of a certificate is a change', () => {
    const store = new DesiredStore();
    const of = (key: string) =>
      desiredObject('sslkeyandcertificate', 'c', { certificate: { certificate: 'C' }, key });
    store.replaceUnit('u', [of('k1')]);
    expect(store.replaceUnit('u', [of('k2')])).toEqual(['sslkeyandcertificate/admin/c1--c']);
  });

  it('refuses a field that would not be compared, and changes nothing then', () => {
    const store = new DesiredStore();
    store.replaceUnit('u', [pool('p1')]);
    expect(() => store.replaceUnit('u', [pool('p2'), pool('p1', [], { request_queue_depth: 3 })])).toThrow(
      'request_queue_depth',
    );
    expect([...store.keys()]).toEqual([P1]);
    expect(store.replaceUnit('u', [])).toEqual([P1]);
  });

  describe('an object that several units want', () => {
    it('is one when they agree, with the origins of both', () => {
      const store = new DesiredStore();
      store.replaceUnit('a', [{ ...pool('p1'), origins: ['ingress/x/a'] }]);
      expect(store.replaceUnit('b', [{ ...pool('p1'), origins: ['ingress/x/b'] }])).toEqual([]);
      expect(store.get(P1)?.object.origins).toEqual(['ingress/x/a', 'ingress/x/b']);
      expect(store.conflicts()).toEqual([]);
      expect(store.replaceUnit('a', [])).toEqual([]);
      expect(store.get(P1)?.object.origins).toEqual(['ingress/x/b']);
      expect(store.replaceUnit('b', [])).toEqual([P1]);
    });

    it('is the one of the first unit when they do not, whoever came first', () => {
      const store = new DesiredStore();
      store.replaceUnit('b', [{ ...pool('p1', ['10.0.0.2']), origins: ['ingress/x/b'] }]);
      expect(store.replaceUnit('a', [{ ...pool('p1', ['10.0.0.1']), origins: ['ingress/x/a'] }])).toEqual([
        P1,
      ]);
      expect(JSON.stringify(store.get(P1)?.object.body)).toContain('10.0.0.1');
      expect(store.conflicts()).toEqual([
        {
          object: 'ingress/x/b',
          field: '',
          reason: 'ConflictingObject',
          message: `Avi object ${P1} is also wanted by ingress/x/a with other content, which is used`,
        },
      ]);
      expect(store.replaceUnit('a', [])).toEqual([P1]);
      expect(JSON.stringify(store.get(P1)?.object.body)).toContain('10.0.0.2');
      expect(store.conflicts()).toEqual([]);
    });

    it('the loser may change and leave without effect', () => {
      const store = new DesiredStore();
      store.replaceUnit('a', [pool('p1', ['10.0.0.1'])]);
      store.replaceUnit('b', [pool('p1', ['10.0.0.2'])]);
      store.replaceUnit('c', [pool('p1', ['10.0.0.3'])]);
      expect(store.conflicts()).toHaveLength(2);
      expect(store.replaceUnit('b', [pool('p1', ['10.0.0.1'])])).toEqual([]);
      expect(store.conflicts()).toHaveLength(1);
      expect(store.replaceUnit('c', [])).toEqual([]);
      expect(store.conflicts()).toEqual([]);
      expect(store.replaceUnit('b', [])).toEqual([]);
      expect(store.replaceUnit('a', [])).toEqual([P1]);
    });
  });
});
