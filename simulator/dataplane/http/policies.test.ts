import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../json.ts';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { type Asked, ask } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;

beforeAll(async () => {
  traffic = await Traffic.start();
  for (const [i, name] of ['one', 'two'].entries()) {
    const answer = httpBackend(name, (request, response) => {
      if (request.url?.startsWith('/moved')) {
        response.writeHead(302, {
          location: 'http://inner.test:8080/there?a=b',
          'set-cookie': 'sid=1; Path=/',
        });
        response.end();
        return true;
      }
      response.setHeader('x-server', name);
      return false;
    });
    await traffic.member(`10.244.0.${i + 1}`, 8080, answer);
    await traffic.put([['pool', { name, servers: [server(`10.244.0.${i + 1}`)] }]]);
  }
  await traffic.put([
    ['poolgroup', { name: 'group', members: [{ pool_ref: '/api/pool?name=two' }] }],
    ['vsvip', vsvip('web')],
    [
      'virtualservice',
      virtualService('web', { pool_ref: '/api/pool?name=one', services: [{ port: 80 }, { port: 81 }] }),
    ],
  ]);
});
afterAll(() => traffic.stop());

let sets = 0;

/** These policy sets, and no others, from now on. */
async function policies(...bodies: JsonObject[]): Promise<void> {
  const named = bodies.map((body): JsonObject => ({ name: `set${sets++}`, ...body }));
  await traffic.put(named.map((body) => ['httppolicyset', body] as const));
  const http_policies = named.map(({ name }, index) => ({
    index: 11 + index,
    http_policy_set_ref: `/api/httppolicyset?name=${name}`,
  }));
  await traffic.put([['virtualservice', { name: 'web', http_policies }]]);
}

function requests(...rules: JsonObject[]): JsonObject {
  return { http_request_policy: { rules: numbered(rules) } };
}

const security = (...rules: JsonObject[]) => ({ http_security_policy: { rules: numbered(rules) } });
const responses = (...rules: JsonObject[]) => ({ http_response_policy: { rules: numbered(rules) } });
const numbered = (rules: JsonObject[]) =>
  rules.map((rule, index): JsonObject => ({ index, name: `r${index}`, enable: true, ...rule }));

const TO_TWO = { action: 'HTTP_SWITCHING_SELECT_POOL', pool_ref: '/api/pool?name=two' };
const TO_ONE = { action: 'HTTP_SWITCHING_SELECT_POOL', pool_ref: '/api/pool?name=one' };
const path = (match_criteria: string, match_str: string[], more: JsonObject = {}): JsonObject => ({
  path: { match_criteria, match_str, match_case: 'SENSITIVE', ...more },
});

const web = (asked: Asked = {}) => ask(traffic.at('web', 80), asked);
const chosen = async (asked: Asked = {}) => (await web(asked)).headers['x-server'];

describe('a condition', () => {
  const matches = async (match: JsonObject, asked: Asked) => {
    await policies(requests({ match, switching_action: TO_TWO }));
    return (await chosen(asked)) === 'two';
  };

  test.each<[JsonObject, Asked, boolean]>([
    [path('BEGINS_WITH', ['/a', '/b']), { path: '/bc' }, true],
    [path('BEGINS_WITH', ['/a']), { path: '/A' }, false],
    [path('BEGINS_WITH', ['/a'], { match_case: 'INSENSITIVE' }), { path: '/A' }, true],
    [path('DOES_NOT_BEGIN_WITH', ['/a', '/b']), { path: '/b' }, false],
    [path('DOES_NOT_BEGIN_WITH', ['/a', '/b']), { path: '/c' }, true],
    [path('EQUALS', ['/a']), { path: '/a?x=1' }, true],
    [path('EQUALS', ['/a']), { path: '/a/' }, false],
    [path('EQUALS', ['/a b']), { path: '/a%20b' }, true],
    [path('EQUALS', ['/a b'], { match_decoded_string: false }), { path: '/a%20b' }, false],
    [path('CONTAINS', ['mid']), { path: '/a/mid/b' }, true],
    [path('ENDS_WITH', ['.png']), { path: '/a.png' }, true],
    [path('DOES_NOT_END_WITH', ['.png']), { path: '/a.png' }, false],
    [path('REGEX_MATCH', ['^/v[0-9]+/']), { path: '/v12/x' }, true],
    [path('REGEX_DOES_NOT_MATCH', ['^/v[0-9]+/']), { path: '/v12/x' }, false],
    [path('REGEX_MATCH', ['(']), { path: '/(' }, false],
    [{ host_hdr: { match_criteria: 'HDR_EQUALS', value: ['App.test'] } }, { host: 'aPP.test:80' }, true],
    [{ host_hdr: { match_criteria: 'HDR_ENDS_WITH', value: ['.test'] } }, { host: 'app.example' }, false],
    [{ hdrs: [{ hdr: 'X-A', match_criteria: 'HDR_EXISTS' }] }, { headers: { 'x-a': '' } }, true],
    [{ hdrs: [{ hdr: 'X-A', match_criteria: 'HDR_DOES_NOT_EXIST' }] }, {}, true],
    [
      { hdrs: [{ hdr: 'X-A', match_criteria: 'HDR_CONTAINS', value: ['b'] }] },
      { headers: { 'x-a': 'abc' } },
      true,
    ],
    [
      { cookie: { name: 'c', match_criteria: 'HDR_EQUALS', value: '1' } },
      { headers: { cookie: 'a=2; c=1' } },
      true,
    ],
    [
      { cookie: { name: 'c', match_criteria: 'HDR_EQUALS', value: '1' } },
      { headers: { cookie: 'c=2' } },
      false,
    ],
    [{ method: { match_criteria: 'IS_IN', methods: ['HTTP_METHOD_PUT'] } }, { method: 'PUT' }, true],
    [{ method: { match_criteria: 'IS_NOT_IN', methods: ['HTTP_METHOD_PUT'] } }, { method: 'PUT' }, false],
    [{ query: { match_criteria: 'QUERY_MATCH_CONTAINS', match_str: ['v=2'] } }, { path: '/?u=1&v=2' }, true],
    [{ query: { match_criteria: 'QUERY_MATCH_DOES_NOT_EXIST' } }, { path: '/' }, true],
    [{ protocol: { match_criteria: 'IS_IN', protocols: 'HTTPS' } }, {}, false],
    [{ version: { match_criteria: 'IS_IN', versions: ['ONE_ONE'] } }, {}, true],
    [{ vs_port: { match_criteria: 'IS_IN', ports: [80] } }, {}, true],
    [{ vs_port: { match_criteria: 'IS_NOT_IN', ports: [80] } }, {}, false],
    [
      {
        client_ip: {
          match_criteria: 'IS_IN',
          prefixes: [{ ip_addr: { addr: '127.0.0.0', type: 'V4' }, mask: 8 }],
        },
      },
      {},
      true,
    ],
    [{ client_ip: { match_criteria: 'IS_NOT_IN', addrs: [{ addr: '127.0.0.1', type: 'V4' }] } }, {}, false],
    [
      { ...path('EQUALS', ['/a']), method: { match_criteria: 'IS_IN', methods: ['HTTP_METHOD_PUT'] } },
      { path: '/a' },
      false,
    ],
  ])('%j of %j: %s', async (match, asked, expected) => {
    expect(await matches(match, asked)).toBe(expected);
  });

  test('may be in a string group, whose changes count at once', async () => {
    const group = { name: 'paths', type: 'SG_TYPE_STRING', kv: [{ key: '^/x' }] };
    await traffic.put([['stringgroup', group]]);
    const match = path('REGEX_MATCH', [], { string_group_refs: ['/api/stringgroup?name=paths'] });
    expect(await matches(match, { path: '/x1' })).toBe(true);
    await traffic.put([['stringgroup', { ...group, kv: [{ key: '^/y' }] }]]);
    expect(await chosen({ path: '/x1' })).toBe('one');
    expect(await chosen({ path: '/y1' })).toBe('two');
  });
});

describe('rules', () => {
  test('of one set: the first that switches decides; of several: the last one', async () => {
    await policies(
      requests(
        { match: path('BEGINS_WITH', ['/a/b']), switching_action: TO_TWO },
        { match: path('BEGINS_WITH', ['/a']), switching_action: TO_ONE },
      ),
      requests({ match: path('EQUALS', ['/a/b/c']), switching_action: TO_ONE }),
    );
    expect(await chosen({ path: '/a/b' })).toBe('two');
    expect(await chosen({ path: '/a/b/c' })).toBe('one');
  });

  test('that are off do nothing; a pool group is switched to as well', async () => {
    const group = { action: 'HTTP_SWITCHING_SELECT_POOLGROUP', pool_group_ref: '/api/poolgroup?name=group' };
    await policies(
      requests(
        { enable: false, match: {}, redirect_action: { protocol: 'HTTPS' } },
        { match: {}, switching_action: group },
      ),
    );
    expect(await chosen()).toBe('two');
  });

  test('answer themselves', async () => {
    const file = { content_type: 'text/plain', file_content: 'not here' };
    const status_code = 'HTTP_LOCAL_RESPONSE_STATUS_CODE_404';
    await policies(
      requests({ match: {}, switching_action: { action: 'HTTP_SWITCHING_SELECT_LOCAL', status_code, file } }),
    );
    expect(await web()).toMatchObject({ status: 404, text: 'not here' });
  });
});

describe('a redirect', () => {
  const location = async (redirect_action: JsonObject, asked: Asked) => {
    await policies(requests({ match: {}, redirect_action }));
    const { status, headers } = await web(asked);
    return [status, headers.location];
  };
  const tokens = (...list: JsonObject[]) => ({ type: 'URI_PARAM_TYPE_TOKENIZED', tokens: list });

  test('keeps what it does not name', async () => {
    const action = { protocol: 'HTTPS', port: 443, status_code: 'HTTP_REDIRECT_STATUS_CODE_302' };
    expect(await location(action, { host: 'app.test:80', path: '/a%20b?c=d' })).toEqual([
      302,
      'https://app.test/a%20b?c=d',
    ]);
  });

  test('goes to another host, port and path', async () => {
    const action = {
      protocol: 'HTTP',
      port: 8080,
      status_code: 'HTTP_REDIRECT_STATUS_CODE_301',
      keep_query: false,
      add_string: 'x=y',
      host: tokens(
        { type: 'URI_TOKEN_TYPE_STRING', str_value: 'new' },
        { type: 'URI_TOKEN_TYPE_HOST', start_index: 1, end_index: 65_535 },
      ),
      path: tokens(
        { type: 'URI_TOKEN_TYPE_STRING', str_value: 'v2' },
        { type: 'URI_TOKEN_TYPE_PATH', start_index: 1, end_index: 1 },
      ),
    };
    expect(await location(action, { host: 'old.app.test', path: '/v1/users/7?q' })).toEqual([
      301,
      'http://new.app.test:8080/v2/users?x=y',
    ]);
  });
});

describe('changes', () => {
  const header = (action: string, name: string, value?: JsonObject): JsonObject => ({
    action,
    hdr: { name, ...(value === undefined ? {} : { value }) },
  });

  test('of request headers reach the server', async () => {
    const hdr_action = [
      header('HTTP_ADD_HDR', 'X-Added', { val: 'a' }),
      header('HTTP_REPLACE_HDR', 'X-Old', { val: 'new' }),
      header('HTTP_REMOVE_HDR', 'X-Gone'),
      header('HTTP_ADD_HDR', 'X-Client', { var: 'HTTP_POLICY_VAR_CLIENT_IP' }),
      header('HTTP_ADD_HDR', 'X-Port', { var: 'HTTP_POLICY_VAR_VS_PORT' }),
      header('HTTP_ADD_HDR', 'X-Copy', { var: 'HTTP_POLICY_VAR_HTTP_HDR', val: 'X-Old' }),
      { action: 'HTTP_ADD_HDR', cookie: { name: 'k', value: 'v' } },
    ];
    await policies(requests({ match: {}, hdr_action }));
    const { headers } = (await web({ headers: { 'x-old': 'old', 'x-gone': '1', cookie: 'a=b' } })).echo;
    expect(headers).toMatchObject({
      'x-added': 'a',
      'x-old': 'new',
      'x-client': '127.0.0.1',
      'x-port': '80',
      'x-copy': 'new',
      cookie: 'a=b; k=v',
    });
    expect(headers).not.toHaveProperty('x-gone');
  });

  test('of host, path and query reach the server, and later rules see them', async () => {
    const rewrite_url_action = {
      host_hdr: {
        type: 'URI_PARAM_TYPE_TOKENIZED',
        tokens: [{ type: 'URI_TOKEN_TYPE_STRING', str_value: 'inner.test' }],
      },
      path: {
        type: 'URI_PARAM_TYPE_TOKENIZED',
        tokens: [
          { type: 'URI_TOKEN_TYPE_STRING', str_value: 'api' },
          { type: 'URI_TOKEN_TYPE_REGEX', start_index: 0, end_index: 0 },
        ],
      },
      query: { keep_query: true, add_string: 'z=1' },
    };
    await policies(
      requests(
        { match: path('REGEX_MATCH', ['^/public/(.*)$']), rewrite_url_action },
        { match: path('BEGINS_WITH', ['/api']), switching_action: TO_TWO },
      ),
    );
    const { echo, headers } = await web({ path: '/public/a/b?y=2' });
    expect(headers['x-server']).toBe('two');
    expect(echo.url).toBe('/api/a/b?y=2&z=1');
    expect(echo.headers.host).toBe('inner.test');
  });

  test('of response headers reach the client, where their conditions hold', async () => {
    const status = { match_criteria: 'IS_IN', status_codes: [200] };
    await policies(
      responses(
        { match: { status }, hdr_action: [header('HTTP_ADD_HDR', 'X-Ok', { val: 'yes' })] },
        {
          match: { rsp_hdrs: [{ hdr: 'X-Server', match_criteria: 'HDR_EQUALS', value: ['two'] }] },
          hdr_action: [header('HTTP_ADD_HDR', 'X-Two', { val: 'yes' })],
        },
        { match: {}, hdr_action: [header('HTTP_REMOVE_HDR', 'X-Server')] },
        { match: {}, loc_hdr_action: { protocol: 'HTTPS', port: 443, keep_query: true } },
      ),
    );
    const { headers } = await web();
    expect(headers['x-ok']).toBe('yes');
    expect(headers).not.toHaveProperty('x-two');
    expect(headers).not.toHaveProperty('x-server');
    const moved = await web({ path: '/moved' });
    expect(moved.headers).not.toHaveProperty('x-ok');
    expect(moved.headers.location).toBe('https://inner.test/there?a=b');
  });
});

describe('security rules', () => {
  const on80 = { vs_port: { match_criteria: 'IS_IN', ports: [80] } };

  test('close connections', async () => {
    await policies(security({ match: on80, action: { action: 'HTTP_SECURITY_ACTION_CLOSE_CONN' } }));
    await expect(web()).rejects.toThrow(/hang up/);
    expect((await ask(traffic.at('web', 81))).status).toBe(200);
  });

  test('let in, and answer all others', async () => {
    const status_code = 'HTTP_LOCAL_RESPONSE_STATUS_CODE_403';
    await policies(
      security(
        { match: path('BEGINS_WITH', ['/open']), action: { action: 'HTTP_SECURITY_ACTION_ALLOW' } },
        { match: {}, action: { action: 'HTTP_SECURITY_ACTION_SEND_RESPONSE', status_code } },
      ),
    );
    expect((await web({ path: '/open/x' })).status).toBe(200);
    expect((await web()).status).toBe(403);
  });

  test('send to HTTPS', async () => {
    const action = { action: 'HTTP_SECURITY_ACTION_REDIRECT_TO_HTTPS', https_port: 8443 };
    await policies(security({ match: {}, action }));
    expect((await web({ path: '/x' })).headers.location).toBe('https://app.test:8443/x');
  });

  test('limit how many requests come', async () => {
    const rate_profile = {
      per_client_ip: true,
      per_uri_path: true,
      rate_limiter: { count: 2, period: 600 },
      action: { type: 'RL_ACTION_LOCAL_RSP' },
    };
    await policies(
      security({ match: {}, action: { action: 'HTTP_SECURITY_ACTION_RATE_LIMIT', rate_profile } }),
    );
    const statuses = [];
    for (const at of ['/a', '/a', '/a', '/b']) statuses.push((await web({ path: at })).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
  });
});

describe('a network security policy', () => {
  beforeEach(() => policies());

  test('keeps clients out', async () => {
    const rule = {
      index: 0,
      name: 'r',
      enable: true,
      action: 'NETWORK_SECURITY_POLICY_ACTION_TYPE_DENY',
      match: { vs_port: { match_criteria: 'IS_IN', ports: [80] } },
    };
    await traffic.put([
      ['networksecuritypolicy', { name: 'ns', rules: [rule] }],
      ['virtualservice', { name: 'web', network_security_policy_ref: '/api/networksecuritypolicy?name=ns' }],
    ]);
    await expect(web()).rejects.toThrow();
    expect((await ask(traffic.at('web', 81))).status).toBe(200);
    await traffic.put([['networksecuritypolicy', { name: 'ns', rules: [] }]]);
    expect((await web()).status).toBe(200);
  });
});
