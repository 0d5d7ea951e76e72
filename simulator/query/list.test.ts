import { beforeAll, describe, expect, it } from 'vitest';
import { stringOf } from '../json.ts';
import { useSimulator } from '../testing/fixture.ts';

/** avi-api.md 2.2 and 2.3, statement O12. */

const fixture = useSimulator();
const names = async (path: string, tenant = 'admin'): Promise<unknown[]> => {
  const reply = await fixture.client.get(path, { tenant });
  expect([path, reply.status]).toEqual([path, 200]);
  expect(reply.body.count).toBe(reply.results.length);
  return reply.results.map(({ name }) => name);
};

describe('paging', () => {
  beforeAll(async () => {
    for (let i = 0; i < 57; i++) {
      await fixture.client.create('stringgroup', {
        name: `sg-${String(i).padStart(2, '0')}`,
        markers: [{ key: 'k', values: ['v'] }],
      });
    }
  });

  it('cuts pages in a stable order, with `next` until the last one', async () => {
    const { client, simulator } = fixture;
    const seen: unknown[] = [];
    let path = '/api/stringgroup/?include_name&page_size=20&label_key=k&label_value=v';
    for (const expected of [20, 20, 17]) {
      const reply = await client.get(path);
      expect(reply.body.count).toBe(57);
      expect(reply.results).toHaveLength(expected);
      seen.push(...reply.results.map(({ name }) => name));
      const next = stringOf(reply.body.next);
      if (expected === 17) {
        expect(reply.body).not.toHaveProperty('next');
        break;
      }
      expect(next.startsWith(`${simulator.url}/api/stringgroup`)).toBe(true);
      const parameters = new URL(next).searchParams;
      expect(Object.fromEntries(parameters)).toMatchObject({
        page_size: '20',
        label_key: 'k',
        include_name: '',
      });
      path = next.slice(simulator.url.length);
    }
    expect(seen).toEqual([...seen].sort());
    expect(new Set(seen).size).toBe(57);
  });

  it('has 25 objects on a page by default and 200 at most', async () => {
    const { client } = fixture;
    expect((await client.get('/api/stringgroup')).results).toHaveLength(25);
    expect((await client.get('/api/stringgroup?page_size=10000')).results).toHaveLength(57);
    expect((await client.get('/api/stringgroup?page_size=0')).results).toHaveLength(25);
  });

  it('answers 404 past the end and an empty page for no match', async () => {
    const { client } = fixture;
    expect((await client.get('/api/stringgroup?page=9')).status).toBe(404);
    const none = await client.get('/api/stringgroup?name=none');
    expect([none.status, none.body]).toEqual([200, { count: 0, results: [] }]);
  });

  it('shows changes between pages at once', async () => {
    const { client } = fixture;
    const filter = '/api/stringgroup?page_size=10&name.contains=sg-';
    expect((await client.get(filter)).body.count).toBe(57);
    await client.create('stringgroup', { name: 'sg-00-new' });
    const reply = await client.get(filter);
    expect(reply.body.count).toBe(58);
    expect(reply.results[1]?.name).toBe('sg-00-new');
  });
});

describe('filters', () => {
  beforeAll(async () => {
    const { client } = fixture;
    await client.create('cloud', { name: 'my cloud', vtype: 'CLOUD_NONE' });
    await client.create('serviceenginegroup', {
      name: 'my group',
      labels: [{ key: 'clustername', value: 'c1' }],
    });
    const mine = { created_by: 'ako-c1', markers: [{ key: 'clustername', values: ['c1'] }] };
    await client.create('pool', { name: 'alpha', ...mine, description: 'first', server_timeout: 7 });
    await client.create('pool', { name: 'Beta', ...mine });
    await client.create('pool', {
      name: 'gamma',
      created_by: 'ako-c2',
      cloud_ref: '/api/cloud?name=my cloud',
    });
    await client.create('pool', { name: 'delta' });
  });

  it.each([
    ['name=alpha', ['alpha']],
    ['name=Alpha', []],
    ['name.contains=a', ['Beta', 'alpha', 'delta', 'gamma']],
    ['name.contains=A', []],
    ['name.icontains=ALP', ['alpha']],
    ['name.in=alpha,delta,none', ['alpha', 'delta']],
    ['created_by=ako-c1', ['Beta', 'alpha']],
    ['created_by=ako-c1&name=alpha', ['alpha']],
    ['created_by=ako-c2&name=alpha', []],
    ['created_by=nobody', []],
    ['label_key=clustername&label_value=c1', ['Beta', 'alpha']],
    ['label_key=clustername', ['Beta', 'alpha']],
    ['label_key=clustername&label_value=c9', []],
    ['cloud_ref.name=my+cloud', ['gamma']],
    ['cloud_ref.name=my%20cloud&created_by=ako-c1', []],
    ['cloud_ref.name=none', []],
    ['?&cloud_ref.name=Default-Cloud&created_by=ako-c1&include_name=true', ['Beta', 'alpha']],
    ['vrf_ref.name=global&name.contains=lta', ['delta']],
    ['description=first', ['alpha']],
    ['server_timeout=7', ['alpha']],
    ['enabled=true&name=alpha', ['alpha']],
    ['search=(description,irs)', ['alpha']],
    ['isearch=(description,FIRS)', ['alpha']],
    ['search=ako-c2', ['gamma']],
    ['no_such_member=1&name=alpha', ['alpha']],
    ['sort=-name', ['gamma', 'delta', 'alpha', 'Beta']],
    ['sort=name', ['Beta', 'alpha', 'delta', 'gamma']],
  ])('%s', async (query, expected) => {
    expect(await names(`/api/pool?${query}`)).toEqual(expected);
  });

  it('works by uuid', async () => {
    const { client } = fixture;
    const [alpha, delta] = ['alpha', 'delta'].map((name) => fixture.simulator.state.get('pool', name)?.uuid);
    expect(await names(`/api/pool?uuid=${alpha}`)).toEqual(['alpha']);
    expect(await names(`/api/pool?uuid.in=${delta},${alpha}`)).toEqual(['alpha', 'delta']);
    const cloud = fixture.simulator.state.get('cloud', 'my cloud');
    expect(await names(`/api/pool?cloud_uuid=${cloud?.uuid}`)).toEqual(['gamma']);
    expect(await names(`/api/pool?cloud_ref.uuid=${cloud?.uuid}`)).toEqual(['gamma']);
    expect((await client.get(`/api/pool/${alpha}?name=whatever&include_name`)).body.name).toBe('alpha');
  });

  it('finds labels of service engine groups', async () => {
    expect(await names('/api/serviceenginegroup?label_key=clustername&label_value=c1')).toEqual(['my group']);
    expect(
      await names('/api/serviceenginegroup/?include_name&name.in=my+group,x&cloud_ref.name=Default-Cloud'),
    ).toEqual(['my group']);
  });

  it('follows a renamed cloud and a changed creator', async () => {
    const { simulator } = fixture;
    expect(await names('/api/pool?created_by=ako-c2&cloud_ref.name=my cloud')).toEqual(['gamma']);
    simulator.state.change('cloud', 'my cloud', { name: 'your cloud' });
    expect(await names('/api/pool?created_by=ako-c2&cloud_ref.name=my cloud')).toEqual([]);
    expect(await names('/api/pool?created_by=ako-c2&cloud_ref.name=your cloud')).toEqual(['gamma']);
    simulator.state.change('pool', 'gamma', { created_by: 'ako-c3' });
    expect(await names('/api/pool?created_by=ako-c2')).toEqual([]);
    expect(await names('/api/pool?created_by=ako-c3')).toEqual(['gamma']);
    simulator.state.change('cloud', 'your cloud', { name: 'my cloud' });
  });
});

describe('presentation', () => {
  it('shows chosen members, always with url, uuid and name', async () => {
    const reply = await fixture.client.get('/api/pool?name=alpha&fields=created_by,nonsense');
    expect(Object.keys(reply.results[0] ?? {}).sort()).toEqual(['created_by', 'name', 'url', 'uuid']);
    const excluded = await fixture.client.get('/api/pool?name=alpha&exclude=servers,markers');
    expect(excluded.results[0]).not.toHaveProperty('markers');
  });

  it.each(['include_name', 'include_name=', 'include_name=true', 'include_name=True'])(
    '%s adds names',
    async (query) => {
      const reply = await fixture.client.get(`/api/pool?name=alpha&${query}`);
      expect(reply.results[0]?.url).toMatch(/#alpha$/);
      expect(reply.results[0]?.cloud_ref).toMatch(/#Default-Cloud$/);
    },
  );

  it('leaves defaults out when asked', async () => {
    const reply = await fixture.client.get('/api/pool?name=alpha&skip_default');
    expect(reply.results[0]).toMatchObject({ name: 'alpha', server_timeout: 7 });
    expect(reply.results[0]).not.toHaveProperty('enabled');
  });
});
