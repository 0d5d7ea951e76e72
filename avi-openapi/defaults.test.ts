import { describe, expect, test } from 'vitest';
import { allTypes, applyDefaults, dropDefaults, validateBody } from './facts.ts';

const ip = { addr: '10.0.0.1', type: 'V4' };

describe('applyDefaults', () => {
  test('fills in defaults at every level, also false and 0, and leaves absent objects absent', () => {
    const pool = applyDefaults('pool', { name: 'p', servers: [{ ip }], analytics_policy: {} });
    expect(pool).toMatchObject({
      name: 'p',
      enabled: true,
      capacity_estimation: false,
      capacity_estimation_ttfb_thresh: 0,
      graceful_hm_down_disable_timeout: -1,
      servers: [{ ip, enabled: true, ratio: 1, static: false }],
      analytics_policy: { enable_realtime_metrics: false },
    });
    expect(pool).not.toHaveProperty('fail_action');
    expect(pool).not.toHaveProperty('east_west');
  });

  test('keeps what was given, false and 0 too', () => {
    const pool = applyDefaults('pool', { name: 'p', enabled: false, graceful_disable_timeout: 0 });
    expect(pool).toMatchObject({ enabled: false, graceful_disable_timeout: 0 });
  });

  test('takes out what is unknown, null, unset or read-only', () => {
    const body = {
      name: 'p',
      nonsense: 1,
      cloud_ref: '',
      vrf_ref: null,
      uuid: 'pool-1',
      gslb_sp_enabled: true,
    };
    const pool = applyDefaults('pool', body);
    for (const field of ['nonsense', 'cloud_ref', 'vrf_ref', 'uuid', 'gslb_sp_enabled']) {
      expect(pool).not.toHaveProperty(field);
    }
    expect(applyDefaults('pool', body, { keepReadOnly: true })).toMatchObject({
      uuid: 'pool-1',
      gslb_sp_enabled: true,
    });
  });

  test('keeps unknown fields of types that are described in part', () => {
    const group = applyDefaults('serviceenginegroup', { name: 'g', se_tunnel_mode: 1, extra: { a: null } });
    expect(group).toMatchObject({ se_tunnel_mode: 1, extra: { a: null }, ha_mode: 'HA_MODE_SHARED' });
  });

  test('does not touch or share its argument', () => {
    const body = { name: 'p', servers: [{ ip }], domain_name: ['a'] };
    const before = structuredClone(body);
    const pool = applyDefaults('pool', body);
    expect(body).toEqual(before);
    expect(pool.servers).not.toBe(body.servers);
    expect(pool.domain_name).not.toBe(body.domain_name);
  });

  test('gives every type values that its own schema accepts', () => {
    for (const { type } of allTypes()) {
      const errors = validateBody(type, applyDefaults(type, {}));
      expect(errors.filter(({ code }) => code !== 'required')).toEqual([]);
    }
  });
});

describe('dropDefaults', () => {
  test('undoes applyDefaults', () => {
    const body = {
      name: 'p',
      servers: [
        { ip, port: 80 },
        { ip, enabled: false },
      ],
      lb_algorithm: 'LB_ALGORITHM_RANDOM',
    };
    expect(dropDefaults('pool', applyDefaults('pool', body))).toEqual(body);
  });

  test('takes out what only the controller sets', () => {
    const vsvip = {
      uuid: 'vsvip-1',
      url: 'https://c/api/vsvip/vsvip-1#v',
      _last_modified: '1',
      vs_refs: ['https://c/api/virtualservice/virtualservice-1'],
      unknown_of_a_later_release: 7,
      name: 'v',
      vip: [{ vip_id: '0', avi_allocated_vip: true, auto_allocate_ip: true, prefix_length: 32 }],
    };
    expect(dropDefaults('vsvip', vsvip)).toEqual({ name: 'v', vip: [{ auto_allocate_ip: true }] });
  });

  test('takes out default references in either form', () => {
    const vs = {
      name: 'v',
      application_profile_ref: 'https://c/api/applicationprofile/applicationprofile-1#System-HTTP',
      network_profile_ref: '/api/networkprofile?name=System-TCP-Proxy',
      analytics_profile_ref: '/api/analyticsprofile?name=Mine',
      error_page_profile_ref: '',
    };
    expect(dropDefaults('virtualservice', vs)).toEqual({
      name: 'v',
      analytics_profile_ref: '/api/analyticsprofile?name=Mine',
    });
  });

  test('objects and lists in which nothing is left go, objects in lists stay', () => {
    const body = {
      name: 'p',
      analytics_policy: { enable_realtime_metrics: false },
      domain_name: [],
      servers: [{ enabled: true }, { ip }],
    };
    expect(dropDefaults('pool', body)).toEqual({ name: 'p', servers: [{}, { ip }] });
  });
});
