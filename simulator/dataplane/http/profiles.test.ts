import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { type Asked, ask } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;

beforeAll(async () => {
  traffic = await Traffic.start();
  await traffic.member('10.244.0.1', 8080, httpBackend('one'));
  await traffic.put([
    ['pool', { name: 'one', servers: [server('10.244.0.1')] }],
    ['vsvip', vsvip('web')],
    ['virtualservice', virtualService('web', { pool_ref: '/api/pool?name=one' })],
  ]);
});
afterAll(() => traffic.stop());

const web = (asked: Asked = {}) => ask(traffic.at('web', 80), asked);

const OWN_REDIRECT = {
  name: 'own',
  http_request_policy: {
    rules: [
      {
        index: 0,
        name: 'r0',
        enable: true,
        match: { path: { match_criteria: 'EQUALS', match_str: ['/own'] } },
        redirect_action: { protocol: 'HTTPS', port: 8443 },
      },
    ],
  },
};

describe('an application profile', () => {
  test('sends all of HTTP to HTTPS, unless a policy says something else', async () => {
    await traffic.put([
      ['httppolicyset', OWN_REDIRECT],
      [
        'virtualservice',
        {
          name: 'web',
          application_profile_ref: '/api/applicationprofile?name=System-Secure-HTTP',
          http_policies: [{ index: 11, http_policy_set_ref: '/api/httppolicyset?name=own' }],
        },
      ],
    ]);
    expect((await web({ path: '/x?y' })).headers.location).toBe('https://app.test/x?y');
    expect((await web({ path: '/own' })).headers.location).toBe('https://app.test:8443/own');
  });

  test('limits bodies and names the client as it says', async () => {
    const http_profile = {
      client_max_body_size: 1,
      xff_alternate_name: 'X-Client-Ip',
      xff_update: 'APPEND_TO_THE_XFF_HEADER',
      x_forwarded_proto_enabled: true,
      max_keepalive_requests: 1,
    };
    await traffic.put([
      ['applicationprofile', { name: 'own', type: 'APPLICATION_PROFILE_TYPE_HTTP', http_profile }],
      ['virtualservice', { name: 'web', application_profile_ref: '/api/applicationprofile?name=own' }],
    ]);
    expect((await web({ method: 'POST', body: 'x'.repeat(1025) })).status).toBe(413);
    const got = await web({ headers: { 'x-client-ip': '198.51.100.7' } });
    expect(got.echo.headers).toMatchObject({
      'x-client-ip': '198.51.100.7, 127.0.0.1',
      'x-forwarded-proto': 'http',
    });
    expect(got.headers.connection).toBe('close');
  });
});
