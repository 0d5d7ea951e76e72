import { once } from 'node:events';
import { Agent, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { server, virtualService, vsvip } from '../../testing/bodies.ts';
import { httpBackend } from '../testing/backends.ts';
import { ask, Line } from '../testing/clients.ts';
import { Traffic } from '../testing/traffic.ts';

let traffic: Traffic;
/** Handles requests under /special/ at the server. */
let special: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  traffic = await Traffic.start();
  const backend = await traffic.member(
    '10.244.0.5',
    8080,
    httpBackend('web', (request, response) => {
      if (!request.url?.startsWith('/special/')) return false;
      special(request, response);
      return true;
    }),
  );
  backend.server.on('upgrade', (request, socket) => {
    if (request.url === '/no') {
      socket.end('HTTP/1.1 403 Forbidden\r\nx-why: no\r\ncontent-length: 4\r\n\r\nnope');
      return;
    }
    socket.write(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: ${request.headers.upgrade}\r\nconnection: upgrade\r\n\r\n`,
    );
    socket.write(`${request.url} for ${request.headers['x-forwarded-for']};`);
    socket.pipe(socket);
  });
  await traffic.put([
    ['pool', { name: 'p', servers: [server('10.244.0.5')] }],
    ['pool', { name: 'dead', servers: [server('10.244.9.9')] }],
    [
      'pool',
      {
        name: 'mixed',
        lb_algorithm: 'LB_ALGORITHM_ROUND_ROBIN',
        servers: [server('10.244.9.9'), server('10.244.0.5')],
      },
    ],
    ['vsvip', vsvip('web')],
    [
      'virtualservice',
      virtualService('web', { pool_ref: '/api/pool?name=p', services: [{ port: 80 }, { port: 8081 }] }),
    ],
    ['vsvip', vsvip('dead')],
    ['virtualservice', virtualService('dead', { pool_ref: '/api/pool?name=dead' })],
    ['vsvip', vsvip('mixed')],
    ['virtualservice', virtualService('mixed', { pool_ref: '/api/pool?name=mixed' })],
    ['vsvip', vsvip('none')],
    ['virtualservice', virtualService('none')],
  ]);
});
afterAll(() => traffic.stop());

const web = () => traffic.at('web', 80);

describe('a request', () => {
  test('reaches the server as it is, with where it comes from', async () => {
    const got = await ask(web(), {
      method: 'POST',
      path: '/a%20b?x=1',
      host: 'App.Test:80',
      body: 'hello',
      headers: { 'x-own': '1', connection: 'close, x-hop', 'x-hop': 'gone', te: 'trailers' },
    });
    expect(got.status).toBe(200);
    expect(got.echo).toMatchObject({ server: 'web', method: 'POST', url: '/a%20b?x=1', body: 'hello' });
    expect(got.echo.headers).toMatchObject({
      host: 'App.Test:80',
      'x-own': '1',
      'x-forwarded-for': '127.0.0.1',
    });
    expect(got.echo.headers).not.toHaveProperty('x-hop');
    expect(got.echo.headers).not.toHaveProperty('te');
  });

  test('takes its forwarding header from the load balancer, not from the client', async () => {
    const got = await ask(web(), { headers: { 'x-forwarded-for': '198.51.100.1' } });
    expect(got.echo.headers['x-forwarded-for']).toBe('127.0.0.1');
  });

  test('may name its target absolutely', async () => {
    const got = await ask(web(), { path: 'http://app.test/x?y' });
    expect(got.echo.url).toBe('/x?y');
  });

  test('without a path is refused', async () => {
    expect((await ask(web(), { method: 'OPTIONS', path: '*' })).status).toBe(400);
  });

  test('has its body passed on while it comes', async () => {
    const body = new PassThrough();
    const reached = new Promise<string>((resolve) => {
      special = async (request, response) => {
        const [first] = (await once(request, 'data')) as [Buffer];
        resolve(first.toString());
        request.resume();
        response.end('done');
      };
    });
    const answer = ask(web(), { method: 'PUT', path: '/special/stream', body });
    body.write('first');
    expect(await reached).toBe('first');
    body.end('second');
    expect((await answer).text).toBe('done');
  });

  test('gets its 100 Continue, which the server is not bothered with', async () => {
    const { host, port } = web();
    const sent = httpRequest({ host, port, method: 'POST', path: '/', headers: { expect: '100-continue' } });
    sent.flushHeaders();
    await once(sent, 'continue');
    sent.end('later');
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    const echo = JSON.parse(await textOf(answer));
    expect(echo.body).toBe('later');
    expect(echo.headers).not.toHaveProperty('expect');
  });

  test('that is given up is given up at the server, too', async () => {
    const closed = new Promise<void>((resolve) => {
      special = (request) => request.once('close', resolve);
    });
    const { host, port } = web();
    const sent = httpRequest({ host, port, path: '/special/wait' });
    sent.on('error', () => {});
    const arrived = new Promise<void>((resolve) => {
      const before = special;
      special = (request, response) => {
        before(request, response);
        resolve();
      };
    });
    sent.end();
    await arrived;
    sent.destroy();
    await closed;
  });

  test('of HTTP/1.0 is answered in its way', async () => {
    const line = new Line(web());
    line.socket.write('GET /old HTTP/1.0\r\nHost: app.test\r\n\r\n');
    const text = await line.end();
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(text).toMatch(/connection: close/i);
    expect(text).not.toMatch(/transfer-encoding/i);
  });
});

describe('a response', () => {
  test('keeps status, message, repeated headers and their order', async () => {
    special = (_request, response) => {
      response.writeHead(207, 'Odd', ['Set-Cookie', 'a=1', 'X-Z', '1', 'Set-Cookie', 'b=2', 'X-A', '2']);
      response.end();
    };
    const line = new Line(web());
    line.socket.write('GET /special/ HTTP/1.1\r\nHost: app.test\r\nConnection: close\r\n\r\n');
    const lines = (await line.end()).split('\r\n');
    expect(lines[0]).toBe('HTTP/1.1 207 Odd');
    expect(lines.filter((text) => /^(Set-Cookie|X-)/.test(text))).toEqual([
      'Set-Cookie: a=1',
      'X-Z: 1',
      'Set-Cookie: b=2',
      'X-A: 2',
    ]);
  });

  test('comes while it is made', async () => {
    let finish = () => {};
    special = (_request, response) => {
      response.write('first');
      finish = () => response.end('second');
    };
    const line = new Line(web());
    line.socket.write('GET /special/ HTTP/1.1\r\nHost: app.test\r\nConnection: close\r\n\r\n');
    expect(await line.until((text) => text.includes('first'))).not.toContain('second');
    finish();
    expect(await line.end()).toContain('second');
  });

  test('may have trailers', async () => {
    special = (_request, response) => {
      response.setHeader('trailer', 'x-sum');
      response.write('body');
      response.addTrailers({ 'x-sum': '4' });
      response.end();
    };
    const { host, port } = web();
    const [answer] = (await once(httpRequest({ host, port, path: '/special/' }).end(), 'response')) as [
      IncomingMessage,
    ];
    expect(await textOf(answer)).toBe('body');
    expect(answer.trailers).toEqual({ 'x-sum': '4' });
  });

  test('to HEAD has the length of what is not sent, and the connection goes on', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    special = (_request, response) => {
      response.setHeader('content-length', '12');
      response.end();
    };
    const got = await ask(web(), { method: 'HEAD', path: '/special/', agent });
    expect(got).toMatchObject({ status: 200, text: '' });
    expect(got.headers['content-length']).toBe('12');
    expect((await ask(web(), { agent })).echo.server).toBe('web');
    agent.destroy();
  });

  test('that comes before the request is at its end leaves the connection usable', async () => {
    special = (request, response) => {
      response.writeHead(413);
      response.end('too much');
      request.resume();
    };
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const got = await ask(web(), { method: 'POST', path: '/special/', body: 'x'.repeat(3_000_000), agent });
    expect(got).toMatchObject({ status: 413, text: 'too much' });
    expect((await ask(web(), { agent })).status).toBe(200);
    agent.destroy();
  });

  test('early hints are passed on', async () => {
    special = (_request, response) => {
      response.writeEarlyHints({ link: '</style.css>; rel=preload' });
      response.end('x');
    };
    const { host, port } = web();
    const sent = httpRequest({ host, port, path: '/special/' }).end();
    const [info] = await once(sent, 'information');
    expect(info).toMatchObject({ statusCode: 103, headers: { link: '</style.css>; rel=preload' } });
    sent.destroy();
  });

  test('that breaks off is seen to be incomplete', async () => {
    special = (_request, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('only this', () => response.destroy());
    };
    await expect(ask(web(), { path: '/special/' })).rejects.toThrow(/aborted|reset/);
  });
});

describe('connections', () => {
  test('of clients and to servers are kept', async () => {
    const ports = new Set<number | undefined>();
    special = (request, response) => {
      ports.add(request.socket.remotePort);
      response.end();
    };
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let i = 0; i < 5; i++) await ask(web(), { path: '/special/', agent });
    expect(ports.size).toBe(1);
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    agent.destroy();
  });

  test('that the server has just closed do not make a request fail', async () => {
    let times = 0;
    special = (request, response) => {
      times += 1;
      if (times === 1) request.socket.destroy();
      else response.end('second time');
    };
    expect((await ask(web(), { path: '/special/' })).text).toBe('second time');
  });

  test('but a request that changes something is not repeated', async () => {
    let times = 0;
    special = (request) => {
      times += 1;
      request.socket.destroy();
    };
    expect((await ask(web(), { method: 'POST', path: '/special/', body: 'x' })).status).toBe(502);
    expect(times).toBe(1);
  });
});

describe('another protocol', () => {
  async function switched(path: string): Promise<Line> {
    const line = new Line(web());
    line.socket.write(
      `GET ${path} HTTP/1.1\r\nHost: app.test\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n`,
    );
    return line;
  }

  test('goes both ways once the server agrees', async () => {
    const line = await switched('/ws');
    const text = await line.until((all) => all.includes(';'));
    expect(text).toMatch(/^HTTP\/1\.1 101 Switching Protocols\r\n/);
    expect(text).toMatch(/\r\nUpgrade: websocket\r\n/i);
    expect(text).toContain('/ws for 127.0.0.1;');
    line.socket.write('ping');
    expect(await line.until((all) => all.endsWith('ping'))).toContain('ping');
    line.socket.end();
    await line.end();
  });

  test('is refused with the answer of the server', async () => {
    const line = await switched('/no');
    const text = await line.end();
    expect(text).toMatch(/^HTTP\/1\.1 403 Forbidden\r\n/);
    expect(text).toMatch(/x-why: no\r\n/);
    expect(text).toMatch(/nope$/);
  });

  test('that is not spoken here is answered in HTTP/1.1', async () => {
    const got = await ask(web(), {
      headers: { connection: 'upgrade, http2-settings', upgrade: 'h2c', 'http2-settings': '' },
    });
    expect(got.echo.headers).not.toHaveProperty('upgrade');
  });
});

describe('without a server', () => {
  test('that can be reached, the answer is 503', async () => {
    expect((await ask(traffic.at('dead', 80))).status).toBe(503);
  });

  test('that can be reached, another one serves, with the body of the request', async () => {
    for (let i = 0; i < 4; i++) {
      const got = await ask(traffic.at('mixed', 80), { method: 'POST', body: 'kept' });
      expect(got.echo).toMatchObject({ server: 'web', body: 'kept' });
    }
  });

  test('configured, the answer is 404', async () => {
    expect((await ask(traffic.at('none', 80))).status).toBe(404);
  });

  test('what the pool says for that case is done', async () => {
    const body = { name: 'dead', servers: [] };
    const local = {
      type: 'FAIL_ACTION_HTTP_LOCAL_RSP',
      local_rsp: {
        status_code: 'FAIL_HTTP_STATUS_CODE_200',
        file: { content_type: 'text/plain', file_content: 'later' },
      },
    };
    await traffic.put([['pool', { ...body, fail_action: local }]]);
    expect(await ask(traffic.at('dead', 80))).toMatchObject({ status: 200, text: 'later' });
    const redirect = { host: 'sorry.test', path: '/x', protocol: 'HTTPS' };
    await traffic.put([['pool', { ...body, fail_action: { type: 'FAIL_ACTION_HTTP_REDIRECT', redirect } }]]);
    const got = await ask(traffic.at('dead', 80));
    expect([got.status, got.headers.location]).toEqual([302, 'https://sorry.test/x']);
    await traffic.put([['pool', { ...body, fail_action: { type: 'FAIL_ACTION_CLOSE_CONN' } }]]);
    await expect(ask(traffic.at('dead', 80))).rejects.toThrow();
  });
});

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of answer) text += chunk;
  return text;
}
