import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASS, ingress, type Raw, service, slice } from '../test-cluster.ts';
import { custom, hostRule, RuleWorld } from './test-world.ts';

const HOST = 'shop.avi.internal';
const ref = (name: string): string => `/api/analyticsprofile?name=${name}`;
const tls = { sslKeyCertificate: { name: 'c', type: 'ref' } };
const surroundings = (): Raw[] => [
  CLASS,
  service('web'),
  slice('web', ['10.244.0.5']),
  ingress('shop', { [HOST]: [{}], 'other.avi.internal': [{}] }),
];
const rule = (profile: string, options: object = {}): Raw =>
  hostRule({ fqdn: HOST, analyticsProfile: profile, tls }, options);
const profileOf = (made: RuleWorld) => made.body('virtualservice', `cluster1--${HOST}`).analytics_profile_ref;

describe('a rule that turns invalid', () => {
  it('leaves in force what was accepted, and says so; mended, it acts', () => {
    const made = new RuleWorld([...surroundings(), rule('good')]);
    made.controller.missing.add('analyticsprofile/admin/bad');
    const before = made.text;
    made.apply(rule('bad'));
    expect(made.text).toEqual(before);
    expect(made.outcome('hostrule/default/hr')).toMatchObject({
      status: 'Rejected',
      error: 'analyticsprofile "bad" not found on controller',
      inForce: { virtualhost: { analyticsProfile: 'good' } },
    });
    expect(made.problems).toMatchObject([{ message: expect.stringContaining('stays in force') }]);
    made.setMissing('analyticsprofile/admin/bad', false);
    expect(profileOf(made)).toBe(ref('bad'));
    expect(made.outcome('hostrule/default/hr')).toMatchObject({ status: 'Accepted', inForce: undefined });
  });

  it('leaves it in force also after a restart, from its status', () => {
    const before = new RuleWorld([...surroundings(), rule('good')]).text;
    const status = {
      status: 'Rejected',
      error: 'x',
      inForce: { virtualhost: { fqdn: HOST, fqdnType: 'Exact', analyticsProfile: 'good', tls } },
    };
    const made = new RuleWorld(surroundings());
    made.controller.missing.add('analyticsprofile/admin/bad');
    made.apply(rule('bad', { status }));
    expect(made.text).toEqual(before);
  });

  it('does not inherit from another object of its name', () => {
    const made = new RuleWorld([...surroundings(), rule('good')]);
    made.controller.missing.add('analyticsprofile/admin/bad');
    const again = rule('bad');
    made.apply({ ...again, metadata: { ...again.metadata, uid: 'another' } });
    expect(made.names('virtualservice')).not.toContain(`cluster1--${HOST}`);
  });

  it('goes with all that was in force when it is deleted', () => {
    const made = new RuleWorld(surroundings());
    const before = made.text;
    made.apply(rule('good'));
    made.controller.missing.add('analyticsprofile/admin/bad');
    made.apply(rule('bad'));
    made.remove(rule('bad'));
    expect(made.text).toEqual(before);
  });

  it('does not touch its neighbours', () => {
    const neighbour = hostRule({ fqdn: 'other.avi.internal', analyticsProfile: 'n', tls }, { name: 'n' });
    const made = new RuleWorld([...surroundings(), rule('good'), neighbour]);
    made.controller.missing.add('analyticsprofile/admin/bad');
    made.apply(rule('bad'));
    expect(made.last).toEqual(['rule/hostrule/default/hr']);
    expect(made.body('virtualservice', 'cluster1--other.avi.internal').analytics_profile_ref).toBe(ref('n'));
  });
});

describe('while something is not known yet', () => {
  it('a changed rule leaves in force what was accepted, without a word', () => {
    const made = new RuleWorld([...surroundings(), rule('good')]);
    made.controller.unknown.add('analyticsprofile/admin/new');
    made.apply(rule('new'));
    expect(profileOf(made)).toBe(ref('good'));
    expect(made.outcome('hostrule/default/hr')).toBeUndefined();
    made.setUnknown('analyticsprofile/admin/new', false);
    expect(profileOf(made)).toBe(ref('new'));
  });

  it('a new rule does not act; one that was accepted before a restart does', () => {
    for (const [status, acts] of [
      [undefined, false],
      [{ status: 'Accepted', error: '' }, true],
    ] as const) {
      const made = new RuleWorld(surroundings());
      made.controller.unknown.add('analyticsprofile/admin/p');
      made.apply(rule('p', { status }));
      expect(made.names('virtualservice').includes(`cluster1--${HOST}`)).toBe(acts);
    }
  });
});

describe('work', () => {
  it('a change of one rule translates the one host', () => {
    const made = new RuleWorld([...surroundings(), rule('a')]);
    made.apply(rule('b'));
    expect(made.last).toEqual(['rule/hostrule/default/hr', `host/${HOST}`]);
  });

  it('an answer about an object touches those who refer to it only', () => {
    const made = new RuleWorld([
      ...surroundings(),
      rule('a'),
      hostRule({ fqdn: 'x', wafPolicy: 'w' }, { name: 'x' }),
    ]);
    made.setMissing('wafpolicy/admin/w');
    expect(made.last).toEqual(['rule/hostrule/default/x']);
    made.setMissing('wafpolicy/admin/nobody');
    expect(made.last).toEqual([]);
  });
});

/** Few names, so that rules meet. */
const HOSTS = ['a.avi.internal', 'b.avi.internal', 'c.avi.internal'];
const created = fc.nat(2).map((day) => `2026-01-0${day + 1}T00:00:00Z`);
const anyHostRule = fc
  .record({
    name: fc.constantFrom('r1', 'r2', 'r3', 'r4'),
    namespace: fc.constantFrom('default', 'red'),
    created,
    fqdn: fc.constantFrom(...HOSTS, '*.avi.internal', 'avi', 'cluster1--Shared-L7-0.admin.avi.internal'),
    aliases: fc.subarray(['b.avi.internal', 'd.avi.internal', 'e.avi.internal']),
    profile: fc.constantFrom('p', 'q'),
    secure: fc.boolean(),
    root: fc.boolean(),
    gslb: fc.boolean(),
  })
  .map((seed) => {
    const shared = seed.fqdn.includes('Shared-');
    const exact = HOSTS.includes(seed.fqdn) || shared;
    return hostRule(
      {
        fqdn: seed.fqdn,
        fqdnType: exact ? 'Exact' : seed.fqdn.startsWith('*') ? 'Wildcard' : 'Contains',
        ...(exact && !shared ? { aliases: seed.aliases.filter((alias) => alias !== seed.fqdn) } : {}),
        analyticsProfile: seed.profile,
        ...(seed.secure ? { tls } : {}),
        ...(seed.root && !shared ? { applicationRootPath: '/home' } : {}),
        ...(seed.gslb ? { gslb: { fqdn: 'g.example.com' } } : {}),
        ...(shared ? { tcpSettings: { listeners: [{ port: 8443, enableSSL: true }] } } : {}),
      },
      seed,
    );
  });
const anyHttpRule = fc
  .record({
    name: fc.constantFrom('h1', 'h2'),
    created,
    fqdn: fc.constantFrom(...HOSTS),
    http2: fc.boolean(),
  })
  .map(({ name, fqdn, http2, created: at }) =>
    custom('HTTPRule', name, { fqdn, paths: [{ target: '/', enableHTTP2: http2 }] }, { created: at }),
  );
const anySetting = fc
  .record({ name: fc.constantFrom('gold', 'blue'), shardSize: fc.constantFrom('SMALL', 'DEDICATED') })
  .map(({ name, shardSize }) => custom('AviInfraSetting', name, { l7Settings: { shardSize } }));
const anyNamespace = fc
  .record({
    name: fc.constantFrom('default', 'red'),
    setting: fc.constantFrom(undefined, 'gold'),
    tenant: fc.constantFrom('', 'other'),
  })
  .map(
    ({ name, setting, tenant }): Raw => ({
      kind: 'Namespace',
      metadata: {
        name,
        annotations: {
          'ako.vmware.com/tenant-name': tenant,
          ...(setting === undefined ? {} : { 'aviinfrasetting.ako.vmware.com/name': setting }),
        },
      },
    }),
  );
const anyClass = fc.constantFrom(undefined, 'blue').map(
  (name): Raw => ({
    ...CLASS,
    spec: {
      controller: 'ako.vmware.com/avi-lb',
      ...(name === undefined
        ? {}
        : { parameters: { apiGroup: 'ako.vmware.com', kind: 'AviInfraSetting', name } }),
    },
  }),
);
const anyIngress = fc
  .record({
    name: fc.constantFrom('i1', 'i2'),
    namespace: fc.constantFrom('default', 'red'),
    created,
    host: fc.constantFrom(...HOSTS),
  })
  .map(({ name, host, ...options }) => ingress(name, { [host]: [{}] }, options));
const anyProfile = (profile: string): Raw =>
  hostRule({ fqdn: 'a.avi.internal', analyticsProfile: profile, l7Rule: 'l7' }, { name: 'r1' });
const L7 = custom('L7Rule', 'l7', { minPoolsUp: 3 });
const anyObject = fc.oneof(
  { weight: 4, arbitrary: anyHostRule },
  { weight: 2, arbitrary: anyIngress },
  anyHttpRule,
  anySetting,
  anyNamespace,
  anyClass,
  fc.constant(L7),
);
const keyOf = ({ kind, metadata }: Raw): string => `${kind}/${metadata.namespace ?? ''}/${metadata.name}`;

describe('any sequence of changes', () => {
  it('touches everything that it changes', () => {
    const start = (): Raw[] => [CLASS, service('web'), slice('web', ['10.244.0.5']), anyProfile('p')];
    const change = fc.record({ object: anyObject, remove: fc.nat(3).map((n) => n === 0) });
    const step = fc.oneof({ weight: 8, arbitrary: change }, { weight: 1, arbitrary: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 4, maxLength: 24, size: 'max' }),
        fc.constantFrom(
          {},
          { enableEVH: 'true' },
          { shardVSSize: 'DEDICATED' },
          { hostRuleScope: 'Namespace' },
        ),
        (steps, config) => {
          const made = new RuleWorld(start(), config);
          for (const one of steps) {
            if (typeof one === 'boolean') made.setMissing('analyticsprofile/admin/q', one);
            else if (one.remove) made.remove(one.object);
            else made.apply(one.object);
            expect(made.text).toEqual(made.textAnew);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('ends where the last state leads by itself, whatever the order', () => {
    const start = (): Raw[] => [CLASS, service('web'), slice('web', ['10.244.0.5'])];
    fc.assert(
      fc.property(
        fc.array(fc.record({ object: anyObject, remove: fc.boolean() }), { maxLength: 14 }),
        fc.constantFrom(
          {},
          { enableEVH: 'true' },
          { shardVSSize: 'DEDICATED' },
          { hostRuleScope: 'Namespace' },
        ),
        (steps, config) => {
          const made = new RuleWorld(start(), config);
          const there = new Map(start().map((object) => [keyOf(object), object]));
          for (const { object, remove } of steps) {
            if (remove) {
              there.delete(keyOf(object));
              made.remove(object);
            } else {
              // What was accepted once goes on acting: begin anew, so that memory does not count here.
              made.remove(object);
              made.apply(object);
              there.set(keyOf(object), object);
            }
          }
          // Likewise for rules that others pushed aside: they are made anew in the end.
          const rules = [...there.values()].filter(({ kind }) => kind === 'HostRule');
          made.remove(...rules);
          for (const one of rules.toReversed()) made.apply(one);
          const fresh = new RuleWorld([...there.values()], config);
          made.remove(...rules);
          made.apply(...rules);
          fresh.remove(...rules);
          fresh.apply(...rules);
          expect(made.text).toEqual(fresh.text);
          for (const { kind, metadata } of rules) {
            const key = `${kind.toLowerCase()}/${metadata.namespace}/${metadata.name}`;
            expect(made.outcome(key)).toEqual(fresh.outcome(key));
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
