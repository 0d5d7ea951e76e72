import { expect, it } from 'vitest';
import type { SimulatorOptions } from '../options.ts';
import { startSimulator } from '../server.ts';
import { useSimulator } from '../testing/fixture.ts';

const fixture = useSimulator({ admin: true });

it('is not for pages of other sites that a browser on this machine shows', async () => {
  const { client } = fixture;
  const from = (site: string) => ({ headers: { 'sec-fetch-site': site } });
  for (const site of ['cross-site', 'same-site']) {
    expect((await client.call('POST', '/_sim/reboot', from(site))).status).toBe(403);
    expect((await client.get('/_sim/snapshot', from(site))).status).toBe(403);
  }
  expect((await client.get('/_sim/faults', from('same-origin'))).status).toBe(200);
  expect((await client.get('/_sim/faults')).status).toBe(200);
});

it('warns when more than this machine reaches it', async () => {
  const warningsWith = async (options: SimulatorOptions): Promise<string[]> => {
    const warnings: string[] = [];
    const logger = {
      info: () => undefined,
      warn: (text: string) => warnings.push(text),
      error: () => undefined,
    };
    await (await startSimulator({ port: 0, tls: false, logger, ...options })).stop();
    return warnings;
  };
  expect(await warningsWith({ admin: true })).toEqual([]);
  expect(await warningsWith({ host: '0.0.0.0' })).toEqual([]);
  expect(await warningsWith({ admin: true, host: '0.0.0.0' })).toEqual([
    expect.stringMatching(/^whoever reaches http:\/\/0\.0\.0\.0:\d+ may use \/_sim/),
  ]);
});
