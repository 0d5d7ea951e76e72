import { describe, expect, it } from 'vitest';
import type { AviBody } from '../model/types.ts';
import { mergeShared, ourPart } from './shared-objects.ts';

const route = (id: string, net: string, hop: string, labels?: AviBody[], more: AviBody = {}): AviBody => ({
  route_id: id,
  prefix: { ip_addr: { addr: net, type: 'V4' }, mask: 24 },
  next_hop: { addr: hop, type: 'V4' },
  ...(labels === undefined ? {} : { labels }),
  ...more,
});
const label = (value: string): AviBody[] => [{ key: 'clustername', value }];

function routesAfter(current: readonly AviBody[], desired: readonly AviBody[]): unknown {
  const vrf = {
    name: 'global',
    uuid: 'v',
    _last_modified: '1',
    description: 'kept',
    static_routes: [...current],
  };
  const change = mergeShared('vrfcontext', vrf, { static_routes: [...desired] }, 'c1');
  if (change.kind !== 'write') throw new Error(change.message);
  const { static_routes, ...rest } = change.body;
  expect(rest).toEqual({ name: 'global', uuid: 'v', _last_modified: '1', description: 'kept' });
  return static_routes;
}

describe('static routes', () => {
  const others = [
    route('1', '10.1.0.0', '192.0.2.1'),
    route('c2-x-0', '10.2.0.0', '192.0.2.2', label('c2')),
    route('9', '10.3.0.0', '192.0.2.3', [{ key: 'site', value: 'x' }]),
  ];

  it('are ours by label only', () => {
    const own = route('c1-a-0', '10.4.0.0', '192.0.2.4', label('c1'));
    expect(ourPart('vrfcontext', { static_routes: [...others, own] }, 'c1')).toEqual({
      static_routes: [own],
    });
    expect(ourPart('vrfcontext', {}, 'c1')).toEqual({ static_routes: [] });
  });

  it('of others stay as they are', () => {
    const own = route('c1-n-0', '10.4.0.0', '192.0.2.4', label('c1'));
    expect(routesAfter(others, [own])).toEqual([...others, own]);
    expect(routesAfter([...others, own], [])).toEqual(others);
  });

  it('that stay keep their id and what was set on them', () => {
    const old = route('c1-random-0', '10.4.0.0', '192.0.2.4', label('c1'), { if_name: 'eth1' });
    const gone = route('c1-random-1', '10.5.0.0', '192.0.2.4', label('c1'));
    const wanted = [
      route('c1-n1-0', '10.4.0.0', '192.0.2.4', label('c1')),
      route('c1-n2-0', '10.6.0.0', '192.0.2.6', label('c1')),
    ];
    expect(routesAfter([old, others[0] as AviBody, gone], wanted)).toEqual([old, others[0], wanted[1]]);
  });

  it('get an id that is free', () => {
    const kept = route('c1-n-1', '10.4.0.0', '192.0.2.4', label('c1'));
    const added = route('c1-n-1', '10.5.0.0', '192.0.2.4', label('c1'));
    expect(routesAfter([kept], [kept, added])).toEqual([kept, { ...added, route_id: 'c1-n-2' }]);
  });

  it('are not touched when no routes are desired at all', () => {
    const current = { name: 'global', static_routes: others };
    expect(mergeShared('vrfcontext', current, {}, 'c1')).toEqual({ kind: 'write', body: current });
  });
});

describe('the label of an SE group', () => {
  const desired = { labels: label('c1') };

  it('is added where there is none, and everything else stays', () => {
    const group = { name: 'g', uuid: 'u', max_se: 4 };
    expect(mergeShared('serviceenginegroup', group, desired, 'c1')).toEqual({
      kind: 'write',
      body: { ...group, labels: label('c1') },
    });
  });

  it('of another cluster is not overwritten', () => {
    const change = mergeShared('serviceenginegroup', { name: 'g', labels: label('c2') }, desired, 'c1');
    expect(change).toMatchObject({ kind: 'conflict', message: expect.stringContaining('clustername=c2') });
    const other = mergeShared(
      'serviceenginegroup',
      { name: 'g', labels: [{ key: 'x', value: 'c1' }] },
      desired,
      'c1',
    );
    expect(other.kind).toBe('conflict');
  });
});
