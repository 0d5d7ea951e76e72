import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KubeConfig } from '@kubernetes/client-node';
import { generate } from 'selfsigned';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createConnection, MERGE_PATCH } from './connection.ts';
import { added, FakeApi, plainKubeConfig } from './testing/fake-api.ts';

let api: FakeApi;
let folder: string;

beforeEach(async () => {
  api = await FakeApi.start();
  folder = await mkdtemp(join(tmpdir(), 'ako-connection-'));
});

afterEach(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

describe('request', () => {
  it('sends method, query, body and type, and parses the answer', async () => {
    const connection = api.connect({ token: 'abc' });
    const answer = connection.request('PATCH', '/api/v1/things/a', {
      query: { fieldManager: 'x y', limit: 5, none: undefined },
      body: { b: 1 },
      contentType: MERGE_PATCH,
    });
    const call = await api.next();
    expect(call.method).toBe('PATCH');
    expect(call.path).toBe('/api/v1/things/a');
    expect(call.query).toEqual({ fieldManager: 'x y', limit: '5' });
    expect(call.body).toBe('{"b":1}');
    expect(call.headers).toMatchObject({
      'content-type': MERGE_PATCH,
      authorization: 'Bearer abc',
      accept: 'application/json',
      'user-agent': 'avi-kubernetes-operator',
    });
    call.json({ ok: true });
    expect(await answer).toEqual({ ok: true });
  });

  it('respects a path in the server address, and basic authentication', async () => {
    const connection = api.connect({ username: 'me', password: 'pass' }, '/k8s/clusters/c-1/');
    expect(connection.server).toBe(`${api.url}/k8s/clusters/c-1`);
    const answer = connection.request('GET', '/api');
    const call = await api.next();
    expect(call.path).toBe('/k8s/clusters/c-1/api');
    expect(call.headers.authorization).toBe(`Basic ${Buffer.from('me:pass').toString('base64')}`);
    call.json({});
    await answer;
  });

  it('fails with what the API server says', async () => {
    const answer = api.connect().request('GET', '/x');
    (await api.next()).status(403, 'Forbidden');
    await expect(answer).rejects.toMatchObject({ status: 403, reason: 'Forbidden', retryable: false });
  });

  it('fails retryably when the connection breaks, is refused, or brings no JSON', async () => {
    const connection = api.connect();
    const broken = connection.request('GET', '/x');
    (await api.next()).reset();
    await expect(broken).rejects.toMatchObject({ status: 0, reason: 'ConnectionFailed', retryable: true });

    const page = connection.request('GET', '/x');
    (await api.next()).text('<p>secret</p>', 200);
    await expect(page).rejects.toMatchObject({
      reason: 'InvalidAnswer',
      retryable: true,
      message: expect.not.stringContaining('secret'),
    });

    const other = await FakeApi.start();
    const { url } = other;
    await other.stop();
    const nobody = createConnection(plainKubeConfig(url));
    await expect(nobody.request('GET', '/x')).rejects.toMatchObject({
      status: 0,
      reason: 'ConnectionFailed',
      message: expect.stringContaining('ECONNREFUSED'),
    });
    await nobody.close();
  });

  it('gives up a server that does not answer', async () => {
    const answer = api.connect().request('GET', '/x', { timeoutMs: 20 });
    await expect(answer).rejects.toMatchObject({ status: 0, reason: 'Timeout', retryable: true });
  });

  it('throws the reason of its signal', async () => {
    const control = new AbortController();
    const answer = api.connect().request('GET', '/x', { signal: control.signal });
    const call = await api.next();
    const reason = new Error('enough');
    control.abort(reason);
    await expect(answer).rejects.toBe(reason);
    await call.closed;
    await expect(api.connect().request('GET', '/x', { signal: control.signal })).rejects.toBe(reason);
  });

  it('keeps the connection for the next call', async () => {
    const connection = api.connect();
    for (let i = 0; i < 5; i++) {
      const answer = connection.request('GET', '/x');
      (await api.next()).json({});
      await answer;
    }
    // The pool may take a second one while the first is not handed back yet.
    expect(api.sockets).toBeLessThanOrEqual(2);
  });

  it('refuses to go on after it was closed', async () => {
    const connection = api.connect();
    const pending = connection.request('GET', '/x');
    await api.next();
    await connection.close();
    await expect(pending).rejects.toMatchObject({ reason: 'ConnectionFailed' });
    await expect(connection.request('GET', '/x')).rejects.toMatchObject({ reason: 'ConnectionFailed' });
  });
});

describe('credentials', () => {
  async function plugin(script: string) {
    const file = join(folder, 'plugin.sh');
    await writeFile(file, `#!/bin/sh\n${script}\n`);
    await chmod(file, 0o700);
    return { exec: { apiVersion: 'client.authentication.k8s.io/v1', command: file } };
  }

  it('come from a plugin, which is asked again when they are refused, once for all that wait', async () => {
    const counter = join(folder, 'count');
    const user = await plugin(
      `echo x >> ${counter}; n=$(wc -l < ${counter})\necho "{\\"status\\":{\\"token\\":\\"token-$n\\"}}"`,
    );
    const connection = api.connect(user);
    const first = connection.request('GET', '/1');
    const call = await api.next();
    expect(call.headers.authorization).toBe('Bearer token-1');
    call.json({});
    await first;

    const waiting = [connection.request('GET', '/2'), connection.request('GET', '/3')];
    const refused = [await api.next(), await api.next()];
    for (const each of refused) each.status(401, 'Unauthorized');
    const repeated = [await api.next(), await api.next()];
    for (const each of repeated) {
      expect(each.headers.authorization).toBe('Bearer token-2');
      each.json({});
    }
    await Promise.all(waiting);
  });

  it('that are refused again are an error', async () => {
    const user = await plugin(`echo '{"status":{"token":"t"}}'`);
    const answer = api.connect(user).request('GET', '/x');
    (await api.next()).status(401, 'Unauthorized');
    (await api.next()).status(401, 'Unauthorized');
    await expect(answer).rejects.toMatchObject({ status: 401, reason: 'Unauthorized' });
  });

  it('that are fixed are not tried again', async () => {
    const answer = api.connect({ token: 'fixed' }).request('GET', '/x');
    (await api.next()).status(401, 'Unauthorized');
    await expect(answer).rejects.toMatchObject({ status: 401 });
    expect(api.unexpected).toEqual([]);
  });

  it('come from a token file that is read anew when they are refused', async () => {
    const tokenFile = join(folder, 'token');
    await writeFile(tokenFile, 'old\n');
    const connection = api.connect({ authProvider: { name: 'tokenFile', config: { tokenFile } } });
    const answer = connection.request('GET', '/x');
    const call = await api.next();
    expect(call.headers.authorization).toBe('Bearer old');
    await writeFile(tokenFile, 'new\n');
    call.status(401, 'Unauthorized');
    const again = await api.next();
    expect(again.headers.authorization).toBe('Bearer new');
    again.json({});
    await answer;
  });

  it('that cannot be had are a retryable error, asked for again by the next call', async () => {
    const marker = join(folder, 'ok');
    const user = await plugin(
      `if [ -e ${marker} ]; then echo '{"status":{"token":"t"}}'; else echo 'not logged in' >&2; exit 3; fi`,
    );
    const connection = api.connect(user);
    await expect(connection.request('GET', '/x')).rejects.toMatchObject({
      reason: 'CredentialsFailed',
      retryable: true,
      message: expect.stringContaining('not logged in'),
    });
    await writeFile(marker, '');
    const answer = connection.request('GET', '/x');
    (await api.next()).json({});
    await answer;
  });
});

describe('TLS', () => {
  it('trusts the CA of the kubeconfig, and nobody else', async () => {
    const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
      extensions: [{ name: 'subjectAltName', altNames: [{ type: 7, ip: '127.0.0.1' }] }],
    });
    const server = createHttpsServer({ key: pems.private, cert: pems.cert }, (_request, response) => {
      response.end('{"ok":true}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const connect = (cluster: object) => {
      const config = new KubeConfig();
      config.loadFromClusterAndUser(
        { name: 'c', server: address, skipTLSVerify: false, ...cluster },
        { name: 'u', token: 't' },
      );
      return createConnection(config);
    };
    const caData = Buffer.from(pems.cert).toString('base64');
    const trusting = connect({ caData });
    const blind = connect({ skipTLSVerify: true });
    const doubting = connect({});
    expect(await trusting.request('GET', '/')).toEqual({ ok: true });
    expect(await blind.request('GET', '/')).toEqual({ ok: true });
    await expect(doubting.request('GET', '/')).rejects.toMatchObject({ reason: 'ConnectionFailed' });
    await Promise.all([trusting.close(), blind.close(), doubting.close()]);
    server.closeAllConnections();
    server.close();
  });
});

describe('stream', () => {
  it('yields lines as they come, ends with the server, and lets go when it is left', async () => {
    const connection = api.connect();
    let opened = 0;
    const options = { idleMs: () => 10_000, onOpen: () => opened++ };
    const lines = connection.stream('/watch', { watch: true }, options);
    const first = lines.next();
    const call = await api.next();
    expect(call.query).toEqual({ watch: 'true' });
    expect(opened).toBe(0);
    call.send(added(1));
    expect((await first).value).toEqual(added(1));
    expect(opened).toBe(1);
    call.send(added(2)).end();
    expect((await lines.next()).value).toEqual(added(2));
    expect((await lines.next()).done).toBe(true);

    const left = connection.stream('/watch', {}, options);
    const next = left.next();
    const other = await api.next();
    other.send(added(3));
    await next;
    await left.return();
    await other.closed;
  });

  it('ends in a timeout when nothing is heard, and not before', async () => {
    let limit = 1e9;
    const lines = api.connect().stream('/watch', {}, { idleMs: () => limit });
    const first = lines.next();
    const call = await api.next();
    call.send(added(1));
    await first;
    limit = 10;
    const second = api.connect().stream('/watch', {}, { idleMs: () => limit });
    const never = second.next();
    (await api.next()).open();
    await expect(never).rejects.toMatchObject({ reason: 'Timeout', retryable: true });
    call.end();
    expect((await lines.next()).done).toBe(true);
  });

  it('ends with the reason of its signal', async () => {
    const control = new AbortController();
    const lines = api.connect().stream('/watch', {}, { idleMs: () => 10_000, signal: control.signal });
    const next = lines.next();
    const call = await api.next();
    call.open();
    const reason = new Error('enough');
    control.abort(reason);
    await expect(next).rejects.toBe(reason);
    await call.closed;
  });
});
