import { loadSettings } from '../../operator/cli/config-file.ts';
import { factsOf, loadController } from '../../operator/cli/controller-file.ts';
import { loadManifests } from '../../operator/cli/manifests.ts';
import { translateAll } from '../../operator/model/translation.ts';
import type { DesiredObject } from '../../operator/model/types.ts';
import type { Traffic } from '../../simulator/dataplane/testing/traffic.ts';
import type { JsonObject } from '../../simulator/json.ts';

/** Settings that all tests have. */
const SETTINGS = {
  clusterName: 'c1',
  shardVSSize: 'SMALL',
  passthroughShardSize: 'SMALL',
  vipNetworkList: '[{"networkName":"net1"}]',
};

/** Referenced types come before those that refer to them. */
const ORDER = [
  'sslkeyandcertificate',
  'pkiprofile',
  'stringgroup',
  'pool',
  'poolgroup',
  'httppolicyset',
  'l4policyset',
  'vsdatascriptset',
  'vsvip',
  'virtualservice',
];

/** A simulator that holds what the operator makes of manifests, without operator and cluster. */
export class Programmed {
  readonly #traffic: Traffic;
  readonly #config: Readonly<Record<string, string>>;
  #present: DesiredObject[] = [];

  constructor(traffic: Traffic, config: Readonly<Record<string, string>> = {}) {
    this.#traffic = traffic;
    this.#config = config;
  }

  /** Exactly what these manifests need is on the controller, and in effect, when it resolves. */
  async apply(...manifests: readonly object[]): Promise<void> {
    const wanted = inOrder(await translated(manifests, this.#config));
    await this.#traffic.put(wanted.map(({ type, body }) => [type, body as JsonObject] as const));
    const kept = new Set(wanted.map(keyOf));
    for (const object of this.#present.toReversed()) {
      if (!kept.has(keyOf(object))) this.#traffic.simulator.state.remove(object.type, object.name);
    }
    this.#present = wanted;
    await this.#traffic.dataplane.settled();
  }

  /** The VsVip that serves a host or is named so. */
  vsvip(test: (body: JsonObject) => boolean): string {
    const found = this.#present.find(({ type, body }) => type === 'vsvip' && test(body as JsonObject));
    if (found === undefined) throw new Error('no such VsVip was made');
    return found.name;
  }

  /** Where a host is served. */
  at(host: string, port: number) {
    const serves = (body: JsonObject) => JSON.stringify(body.dns_info ?? []).includes(`"${host}"`);
    return this.#traffic.at(this.vsvip(serves), port);
  }
}

function keyOf({ type, name }: DesiredObject): string {
  return `${type}/${name}`;
}

function inOrder(objects: readonly DesiredObject[]): DesiredObject[] {
  const child = ({ body }: DesiredObject) => (body.type === 'VS_TYPE_VH_CHILD' ? 1 : 0);
  const authority = ({ body }: DesiredObject) => (body.type === 'SSL_CERTIFICATE_TYPE_CA' ? 0 : 1);
  return objects
    .filter(({ type }) => ORDER.includes(type))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.type) - ORDER.indexOf(b.type) || child(a) - child(b) || authority(a) - authority(b),
    );
}

async function translated(
  manifests: readonly object[],
  config: Readonly<Record<string, string>>,
): Promise<DesiredObject[]> {
  const stdin = (value: object) => ({ stdin: async () => JSON.stringify(value) });
  const { settings } = await loadSettings('-', stdin({ ...SETTINGS, ...config }));
  const { facts } = factsOf(await loadController(undefined), settings);
  const list = { apiVersion: 'v1', kind: 'List', items: manifests };
  const { stores } = await loadManifests(['-'], stdin(list));
  const { objects, problems } = translateAll(stores, { settings, controller: facts });
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return objects;
}
