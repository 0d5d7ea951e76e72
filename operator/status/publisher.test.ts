import { beforeEach, describe, expect, it } from 'vitest';
import type { StatusPatch, StatusWriter } from '../kubernetes/status-writer.ts';
import { clusterOf, ingress, put, type Raw, route } from '../model/test-cluster.ts';
import { type ObjectKey, objectKey, type Placement, type Refusal } from '../model/types.ts';
import type { UnitResult } from '../model/unit.ts';
import { CONTROLLER_UUID, TENANT, VS_MAP } from './annotations.ts';
import { StatusPublisher } from './publisher.ts';

const ROUTER = 'ako-cluster1';
const HOST = 'a.avi.internal';
const VS = objectKey('virtualservice', 'admin', 'vs-a');
const VIP = objectKey('vsvip', 'admin', 'vip');

/** A cluster and a controller in which the publisher's patches take effect when `settle` is called. */
class Scene {
  readonly stores = clusterOf([]);
  readonly onController = new Map<ObjectKey, { uuid: string; addresses: readonly string[] | undefined }>();
  readonly writes: [name: string, patch: StatusPatch][] = [];
  readonly events: string[] = [];
  readonly #objects = new Map<string, Raw>();
  readonly #plans = new Map<string, () => StatusPatch | undefined>();
  time = '2026-03-01T00:00:00Z';
  readonly publisher: StatusPublisher;

  constructor(options: { routerName?: string } = { routerName: ROUTER }) {
    const writer: StatusWriter = {
      write: (ref, plan) => this.#plans.set(`${ref.resource.plural}/${ref.name}`, plan),
      forget: () => {},
      idle: () => Promise.resolve(),
      stop: () => Promise.resolve(),
      get stats(): never {
        throw new Error('not asked for');
      },
    };
    this.publisher = new StatusPublisher({
      view: this.stores,
      controller: { get: (key) => this.onController.get(key) },
      writer,
      events: {
        dropped: 0,
        record: (subject, type, reason, message) => {
          this.events.push(`${type} ${reason} ${subject.kind}/${subject.name}: ${message}`);
        },
        idle: () => Promise.resolve(),
        stop: () => Promise.resolve(),
      },
      logger: { debug() {}, info() {}, warn() {}, error() {} },
      enableEvents: () => true,
      controllerUuid: () => 'cluster-1',
      now: () => new Date(this.time),
      ...options,
    });
  }

  apply(raw: Raw): void {
    this.#objects.set(`${raw.kind}/${raw.metadata.name}`, raw);
    put(this.stores, raw);
  }

  /** Runs the plans, and lets their patches come back through the watch. Returns what was written. */
  settle(): [name: string, patch: StatusPatch][] {
    const before = this.writes.length;
    for (const [name, plan] of [...this.#plans]) {
      this.#plans.delete(name);
      const patch = plan();
      if (patch === undefined) continue;
      this.writes.push([name, patch]);
      const kind = name.startsWith('routes/') ? 'Route' : 'Ingress';
      const raw = this.#objects.get(`${kind}/${name.split('/')[1]}`);
      if (raw !== undefined) this.apply(patched(raw, patch));
    }
    return this.writes.slice(before);
  }

  there(key: ObjectKey, uuid: string, addresses?: string[]): void {
    this.onController.set(key, { uuid, addresses });
    this.publisher.objectApplied(key);
  }
}

function patched(raw: Raw, { status, annotations = {} }: StatusPatch): Raw {
  const merged: Record<string, unknown> = { ...(raw.metadata.annotations as object) };
  for (const [key, value] of Object.entries(annotations)) {
    if (value === null) delete merged[key];
    else merged[key] = value;
  }
  return {
    ...raw,
    metadata: { ...raw.metadata, annotations: merged },
    ...(status === undefined ? {} : { status: { ...(raw.status as object), ...status } }),
  };
}

const placement = (object: string, hostname = HOST, virtualService: ObjectKey = VS): Placement => ({
  object,
  hostname,
  virtualService,
  vsvip: VIP,
  tenant: 'admin',
});
const result = (placements: Placement[], refusals: Refusal[] = []): UnitResult => ({
  objects: [],
  placements,
  problems: [],
  refusals,
});
const statusOf = (writes: [string, StatusPatch][]) => writes.map(([name, patch]) => [name, patch.status]);

let scene: Scene;
beforeEach(() => {
  scene = new Scene();
});

/** An Ingress that is served, with its status written. */
function servedIngress(): void {
  scene.apply(ingress('i', { [HOST]: [{}] }));
  scene.publisher.unitTranslated(`host/${HOST}`, result([placement('ingress/default/i')]));
  scene.publisher.enable();
  scene.there(VS, 'uuid-a');
  scene.there(VIP, 'uuid-vip', ['10.10.0.11']);
  scene.settle();
}

describe('an Ingress', () => {
  it('shows host and address, and where it is served; nothing is written again', () => {
    servedIngress();
    expect(scene.writes).toHaveLength(1);
    expect(scene.writes[0]?.[1]).toMatchObject({
      status: { loadBalancer: { ingress: [{ ip: '10.10.0.11', hostname: HOST }] } },
      annotations: {
        [VS_MAP]: JSON.stringify({ [HOST]: 'uuid-a' }),
        [CONTROLLER_UUID]: 'cluster-1',
        [TENANT]: 'admin',
      },
    });
    expect(scene.events).toEqual([`Normal Synced Ingress/i: Added virtualservice vs-a for ${HOST}`]);
    scene.publisher.check('ingress/default/i');
    expect(scene.settle()).toEqual([]);
  });

  it('is not written before the first synchronisation is through', () => {
    scene.apply(ingress('i', { [HOST]: [{}] }));
    scene.there(VS, 'uuid-a');
    scene.there(VIP, 'uuid-vip', ['10.10.0.11']);
    scene.publisher.unitTranslated(`host/${HOST}`, result([placement('ingress/default/i')]));
    expect(scene.settle()).toEqual([]);
    scene.publisher.enable();
    expect(scene.settle()).toHaveLength(1);
  });

  it('loses status and annotations with its last host', () => {
    servedIngress();
    scene.publisher.unitTranslated(`host/${HOST}`, result([]));
    expect(scene.settle()).toMatchObject([
      [
        'ingresses/i',
        {
          status: { loadBalancer: { ingress: null } },
          annotations: { [VS_MAP]: null, [CONTROLLER_UUID]: null, [TENANT]: null },
        },
      ],
    ]);
    expect(scene.events.at(-1)).toContain('Normal Removed');
    expect(scene.settle()).toEqual([]);
  });

  it('loses one host and keeps the other', () => {
    servedIngress();
    const other = objectKey('virtualservice', 'admin', 'vs-b');
    scene.publisher.unitTranslated('host/b', result([placement('ingress/default/i', 'b', other)]));
    scene.there(other, 'uuid-b');
    const both = [
      { ip: '10.10.0.11', hostname: HOST },
      { ip: '10.10.0.11', hostname: 'b' },
    ];
    expect(statusOf(scene.settle())).toEqual([['ingresses/i', { loadBalancer: { ingress: both } }]]);
    scene.publisher.unitTranslated(`host/${HOST}`, result([]));
    expect(scene.settle()).toMatchObject([
      [
        'ingresses/i',
        {
          status: { loadBalancer: { ingress: both.slice(1) } },
          annotations: { [VS_MAP]: JSON.stringify({ b: 'uuid-b' }) },
        },
      ],
    ]);
  });

  it('keeps its status while it moves to a virtual service that is not there yet', () => {
    servedIngress();
    const next = objectKey('virtualservice', 'admin', 'vs-next');
    scene.publisher.unitTranslated(`host/${HOST}`, result([placement('ingress/default/i', HOST, next)]));
    expect(scene.settle()).toEqual([]);
    scene.there(next, 'uuid-next');
    expect(scene.settle()).toMatchObject([
      ['ingresses/i', { annotations: { [VS_MAP]: JSON.stringify({ [HOST]: 'uuid-next' }) } }],
    ]);
  });

  it('loses its status when that virtual service is refused', () => {
    servedIngress();
    const next = objectKey('virtualservice', 'admin', 'vs-next');
    scene.publisher.unitTranslated(`host/${HOST}`, result([placement('ingress/default/i', HOST, next)]));
    scene.settle();
    scene.publisher.objectRefused(next, []);
    expect(statusOf(scene.settle())).toEqual([['ingresses/i', { loadBalancer: { ingress: null } }]]);
  });

  it('loses what a predecessor wrote, when it is no longer ours', () => {
    const stale = ingress('stale', { [HOST]: [{}] }, { annotations: { [VS_MAP]: '{}' } });
    scene.apply({ ...stale, status: { loadBalancer: { ingress: [{ ip: '10.1.1.1', hostname: HOST }] } } });
    // Of another controller: no mark of ours.
    const foreign = ingress('foreign', { [HOST]: [{}] });
    scene.apply({ ...foreign, status: { loadBalancer: { ingress: [{ ip: '10.1.1.2', hostname: HOST }] } } });
    scene.publisher.enable();
    expect(statusOf(scene.settle())).toEqual([['ingresses/stale', { loadBalancer: { ingress: null } }]]);
  });
});

describe('a Route', () => {
  const others = {
    host: HOST,
    routerName: 'default',
    wildcardPolicy: 'None',
    conditions: [{ type: 'Admitted' }],
  };
  const reason = JSON.stringify({
    [CONTROLLER_UUID]: 'cluster-1',
    [VS_MAP]: JSON.stringify({ [HOST]: 'uuid-a' }),
    [TENANT]: 'admin',
  });
  const admitted = (message: string, lastTransitionTime = '2026-03-01T00:00:00Z') => ({
    host: HOST,
    routerName: ROUTER,
    conditions: [{ type: 'Admitted', status: 'True', reason, message, lastTransitionTime }],
  });

  function servedRoute(): void {
    scene.apply({ ...route('r', HOST), status: { ingress: [others] } });
    scene.publisher.unitTranslated(`host/${HOST}`, result([placement('route/default/r')]));
    scene.publisher.enable();
    scene.there(VS, 'uuid-a');
    scene.there(VIP, 'uuid-vip', ['10.10.0.11']);
    scene.settle();
  }

  it('is admitted with address and annotations; entries of other routers stay as they are', () => {
    servedRoute();
    expect(scene.writes.at(-1)).toMatchObject([
      'routes/r',
      { status: { ingress: [others, admitted('10.10.0.11')] }, annotations: { [TENANT]: 'admin' } },
    ]);
    scene.publisher.check('route/default/r');
    expect(scene.settle()).toEqual([]);
  });

  it('has one entry per address, and keeps the time as long as it stays admitted', () => {
    servedRoute();
    scene.time = '2026-04-01T00:00:00Z';
    scene.there(VIP, 'uuid-vip', ['10.10.0.11', 'fd00::1']);
    expect(statusOf(scene.settle())).toEqual([
      ['routes/r', { ingress: [others, admitted('10.10.0.11'), admitted('fd00::1')] }],
    ]);
  });

  it('says why it is not admitted, and is admitted later', () => {
    servedRoute();
    scene.time = '2026-04-01T00:00:00Z';
    const refusal = {
      object: 'route/default/r',
      hostname: HOST,
      reason: 'Host already Claimed',
      message: 'by x',
    };
    scene.publisher.unitTranslated(`host/${HOST}`, result([], [refusal]));
    const refused = {
      host: HOST,
      routerName: ROUTER,
      conditions: [
        {
          type: 'Admitted',
          status: 'False',
          reason: 'Host already Claimed',
          message: 'by x',
          lastTransitionTime: '2026-04-01T00:00:00Z',
        },
      ],
    };
    expect(scene.settle()).toMatchObject([
      ['routes/r', { status: { ingress: [others, refused] }, annotations: { [VS_MAP]: null } }],
    ]);
    scene.publisher.check('route/default/r');
    expect(scene.settle()).toEqual([]);
    scene.time = '2026-05-01T00:00:00Z';
    scene.publisher.unitTranslated(`host/${HOST}`, result([placement('route/default/r')]));
    expect(statusOf(scene.settle())).toEqual([
      ['routes/r', { ingress: [others, admitted('10.10.0.11', '2026-05-01T00:00:00Z')] }],
    ]);
  });

  it('loses our entry, and only ours, when it is no longer ours', () => {
    servedRoute();
    scene.publisher.unitTranslated(`host/${HOST}`, result([]));
    expect(statusOf(scene.settle())).toEqual([['routes/r', { ingress: [others] }]]);
  });

  it('loses an entry of ours that a predecessor left', () => {
    const stale = { host: HOST, routerName: ROUTER, conditions: [{ type: 'Admitted', status: 'False' }] };
    scene.apply({ ...route('r', HOST), status: { ingress: [stale, others] } });
    scene.publisher.enable();
    expect(statusOf(scene.settle())).toEqual([['routes/r', { ingress: [others] }]]);
  });

  it('is left alone when our router has no name', () => {
    scene = new Scene({});
    servedRoute();
    expect(statusOf(scene.writes)).toEqual([['routes/r', undefined]]);
  });
});
