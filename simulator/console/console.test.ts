import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.ts';
import { child, server, virtualService, vsvip } from '../testing/bodies.ts';
import { TestClient } from '../testing/client.ts';
import { useSimulator } from '../testing/fixture.ts';

/** Debian's package `chromium` puts it there. */
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** `AKO_SCREENSHOTS=1` writes the picture of the documentation anew. */
const SCREENSHOT = new URL('../../docs/images/simulator-console.png', import.meta.url);

const fixture = useSimulator({ seed: { tenants: ['blue'] } });

/** Two hosts over HTTPS on one VIP, with two pools; and a pool of another tenant. */
async function fill(client: TestClient): Promise<void> {
  await client.create('vsvip', vsvip('shop', { dns_info: [{ fqdn: 'shop.avi.internal' }] }));
  const services = [{ port: 80 }, { port: 443, enable_ssl: true }];
  await client.create('virtualservice', virtualService('shop', { type: 'VS_TYPE_VH_PARENT', services }));
  for (const [name, address] of [
    ['cart', '10.244.0.5'],
    ['pay', '10.244.1.7'],
  ] as const) {
    await client.create('pool', {
      name: `${name}-pool`,
      servers: [server(address), server(`${address}0`, 8443)],
    });
    await client.create('poolgroup', {
      name: `${name}-group`,
      members: [{ pool_ref: `/api/pool?name=${name}-pool` }],
    });
    const pool_group_ref = `/api/poolgroup?name=${name}-group`;
    const rule: JsonObject = {
      index: 0,
      name: 'all',
      enable: true,
      match: { path: { match_criteria: 'BEGINS_WITH', match_str: ['/'] } },
      switching_action: { action: 'HTTP_SWITCHING_SELECT_POOLGROUP', pool_group_ref },
    };
    await client.create('httppolicyset', { name, http_request_policy: { rules: [rule] } });
    const http_policies = [{ index: 0, http_policy_set_ref: `/api/httppolicyset?name=${name}` }];
    await client.create('virtualservice', child(name, 'shop', { http_policies }));
  }
  await client.post('/api/pool', { name: 'cart-pool' });
  await client.create('pool', { name: 'of-blue' }, { tenant: 'blue' });
}

beforeAll(() => fill(fixture.client));

describe('the pages', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/console/main.js', 'text/javascript; charset=utf-8'],
    ['/console/console.css', 'text/css; charset=utf-8'],
  ])('%s needs no session, and loads nothing from elsewhere', async (path, type) => {
    const anonymous = new TestClient(fixture.simulator);
    const reply = await anonymous.get(path);
    await anonymous.close();
    expect([reply.status, reply.headers['content-type']]).toEqual([200, type]);
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
    expect(reply.text).not.toMatch(/(?:src|href)="https?:|url\(http/);
  });

  it('has no other files', async () => {
    for (const path of ['/console/console.test.ts', '/console/../server.ts', '/console/%2e%2e/server.ts']) {
      expect((await fixture.client.get(path)).status).toBe(404);
    }
  });
});

describe('the last writes', () => {
  const names = (records: unknown): string[] => (records as JsonObject[]).map(({ name }) => String(name));

  it('need a session, and come without bodies, newest last, after a mark', async () => {
    const anonymous = new TestClient(fixture.simulator);
    expect((await anonymous.get('/console/writes')).status).toBe(401);
    await anonymous.close();
    const { body } = await fixture.client.get('/console/writes?most=2');
    expect(body.records).toMatchObject([
      { name: 'cart-pool', type: 'pool', method: 'POST', status: 409, tenant: 'admin', user: 'admin' },
      { name: 'of-blue', status: 201, tenant: 'blue' },
    ]);
    expect(body.records).not.toContainEqual(expect.objectContaining({ body: expect.anything() }));
    const later = await fixture.client.get(`/console/writes?since=${body.seq}`);
    expect(later.body.records).toEqual([]);
  });

  it('are those of the tenants that a user may enter', async () => {
    await fixture.client.create('user', {
      name: 'bob',
      password: 'bob',
      default_tenant_ref: '/api/tenant?name=blue',
      access: [{ role_ref: '/api/role?name=Tenant-Admin', tenant_ref: '/api/tenant?name=blue' }],
    });
    const bob = await TestClient.login(fixture.simulator, 'bob', 'bob');
    const { body } = await bob.get('/console/writes', { tenant: '*' });
    await bob.close();
    expect(names(body.records)).toEqual(['of-blue']);
  });
});

describe('the console in a browser', () => {
  let browser: Browser | undefined;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    // No sandbox: tests run as root in containers. The page is our own.
    if (existsSync(CHROMIUM))
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  });
  beforeEach(async (context) => {
    if (browser === undefined)
      return context.skip(`there is no Chromium at ${CHROMIUM} (CHROMIUM names another)`);
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1300, height: 760 } });
    failures.length = 0;
    page.on('pageerror', ({ message }) => failures.push(message));
    await page.goto(fixture.simulator.url);
  });
  afterEach(async () => {
    await page?.close();
    expect(failures).toEqual([]);
  });
  afterAll(() => browser?.close());

  const logIn = async (password = 'admin', user = 'admin'): Promise<void> => {
    await page.getByLabel('User').fill(user);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Log in' }).click();
  };
  /** By the first cell; as it is, whatever is in it. */
  const row = (name: string) => {
    const text = new RegExp(`^${name.replace(/[^\w-]/g, '\\$&')}$`);
    return page.locator('#rows tr', { has: page.locator('td:first-child', { hasText: text }) });
  };

  it('asks for a password, and says when it is wrong', async () => {
    await logIn('wrong');
    await page.getByRole('alert').getByText('Wrong user or password.').waitFor();
    await logIn();
    await row('shop').waitFor();
  });

  it('shows virtual services down to their servers, and the last writes', async () => {
    await logIn();
    await row('shop').waitFor();
    const cells = await row('shop').locator('td').allTextContents();
    expect(cells).toEqual([
      'shop',
      'up',
      expect.stringMatching(/^10\.10\.\d+\.\d+$/),
      '80, 443 TLS',
      'shop.avi.internal',
      'admin',
    ]);
    await row('cart').click();
    const detail = page.getByLabel('Details');
    await detail.getByText('10.244.0.5:8080').waitFor();
    await detail.getByText('10.244.0.50:8443').waitFor();
    expect(await detail.textContent()).not.toContain('10.244.1.7');
    const failed = page.locator('#writes li.failed').first();
    await failed.waitFor();
    expect(await failed.textContent()).toMatch(/POSTpoolcart-pool409$/);
    if (process.env.AKO_SCREENSHOTS) {
      await mkdir(new URL('.', SCREENSHOT), { recursive: true });
      await page.screenshot({ path: fileURLToPath(SCREENSHOT) });
    }
  });

  it('follows what happens, whatever names objects have', async () => {
    await logIn();
    await row('shop').waitFor();
    await page.getByRole('button', { name: 'Pools' }).click();
    await row('cart-pool').waitFor();
    const name = '<img src=x onerror="document.title=1">';
    const made = await fixture.client.create('pool', { name });
    await row(name).waitFor();
    await page.locator('#writes .name', { hasText: name }).waitFor();
    expect(await page.title()).toBe('Avi Controller simulator');
    await row(name).click();
    await page.getByLabel('Details').getByText(name).first().waitFor();
    await fixture.client.delete(`/api/pool/${made.uuid}`);
    await row(name).waitFor({ state: 'detached' });
    await page.getByLabel('Details').waitFor({ state: 'hidden' });
  });

  it('searches, turns pages, and keeps to a tenant', async () => {
    await logIn();
    await row('shop').waitFor();
    await page.getByRole('button', { name: 'Pools' }).click();
    await page.getByLabel('Name contains').fill('PAY');
    await row('cart-pool').waitFor({ state: 'detached' });
    await row('pay-pool').waitFor();
    await page.getByLabel('Name contains').fill('');
    await page.getByLabel('Tenant').selectOption('blue');
    await row('cart-pool').waitFor({ state: 'detached' });
    await row('of-blue').waitFor();

    const many = Array.from({ length: 60 }, (_, n) => `many-${String(n).padStart(2, '0')}`);
    for (const name of many) fixture.simulator.state.create('pool', { name }, 'blue');
    await page.getByLabel('Name contains').fill('many');
    await row('many-00').waitFor();
    await page.getByRole('button', { name: 'Next page' }).click();
    await row('many-59').waitFor();
    expect(await page.locator('#page').textContent()).toBe('2 / 2');
  });

  it('asks again when the session is over, and ends it on request', async () => {
    await logIn();
    await row('shop').waitFor();
    fixture.simulator.state.sessions.drop();
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    await logIn();
    await row('shop').waitFor();
    await page.getByRole('button', { name: 'Log out' }).click();
    await page.getByRole('button', { name: 'Log in' }).waitFor();
    await expect.poll(() => fixture.simulator.state.sessions.size).toBe(0);
    fixture.client = await TestClient.login(fixture.simulator);
  });

  it('writes nothing, and leaves no trace in the journal', async () => {
    const mark = fixture.simulator.journal.seq;
    await logIn();
    await row('shop').click();
    await page.getByLabel('Details').getByText('Children (2)').waitFor();
    const paths = fixture.simulator.journal.since(mark).map(({ method, url }) => `${method} ${url}`);
    expect(paths).toEqual(['POST /login']);
  });
});
