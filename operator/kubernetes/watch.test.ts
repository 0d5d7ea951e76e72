import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLogger } from './logger.ts';
import type { RawObject } from './resource.ts';
import {
  added,
  bookmark,
  type Call,
  deleted,
  endOfList,
  errorEvent,
  FakeApi,
  modified,
} from './testing/fake-api.ts';
import { ResourceWatch, type WatchSubject } from './watch.ts';
import type { WatchOptions } from './watch-options.ts';

const PATH = '/apis/test/v1/things';

interface Thing {
  readonly name: string;
  readonly colour: string;
}

interface RawThing extends RawObject {
  readonly colour?: string;
}

function thing(name: string, version: number, colour = 'red') {
  return {
    kind: 'Thing',
    apiVersion: 'test/v1',
    metadata: { namespace: 'ns', name, resourceVersion: String(version), managedFields: [{ manager: 'x' }] },
    colour,
  };
}

function listOf(version: string, items: object[], next?: string) {
  return {
    kind: 'ThingList',
    apiVersion: 'test/v1',
    metadata: { resourceVersion: version, continue: next },
    items,
  };
}

/** No waiting to speak of, except where a test is about waiting. */
const quick: Partial<WatchOptions> = { backoff: { baseMs: 1, maxMs: 4 }, absentMs: 1, stableMs: 1e9 };

let api: FakeApi;
let watch: ResourceWatch<Thing> | undefined;
/** `+a red`, `*a red>blue`, `-a`, `listed`: in order; bulk ones in brackets. */
let seen: string[];
let wakeUps: (() => void)[];

beforeEach(async () => {
  api = await FakeApi.start();
  seen = [];
  wakeUps = [];
});

afterEach(async () => {
  await watch?.stop();
  watch = undefined;
  await api.stop();
});

function note(text: string, bulk = false): void {
  seen.push(bulk ? `(${text})` : text);
  for (const wake of wakeUps.splice(0)) wake();
}

function start(options: Partial<WatchOptions> = {}, subject: Partial<WatchSubject<Thing>> = {}) {
  watch = new ResourceWatch<Thing>(
    api.connect(),
    {
      group: 'test',
      version: 'v1',
      plural: 'things',
      slim: (raw: RawThing) => ({ name: raw.metadata?.name ?? '', colour: raw.colour ?? '' }),
      onChange: (object, before, { bulk }) =>
        note(
          before ? `*${object.name} ${before.colour}>${object.colour}` : `+${object.name} ${object.colour}`,
          bulk,
        ),
      onDelete: (before, { bulk }) => note(`-${before.name}`, bulk),
      onListed: () => note('listed'),
      ...subject,
    },
    silentLogger,
    { ...quick, ...options },
  );
  watch.start();
  return watch;
}

/** Resolves once so many things were noted. */
async function sight(count: number): Promise<void> {
  while (seen.length < count) await new Promise<void>((resolve) => wakeUps.push(resolve));
}

/** Plays the usual beginning: things a and b, complete at version 10. Notes 3 things. */
async function begin(): Promise<Call> {
  const call = await api.next();
  call.send(added(thing('a', 1)), added(thing('b', 2)), endOfList('10'));
  await sight(3);
  return call;
}

describe('initial list', () => {
  it('is streamed, and goes over into the watch', async () => {
    const w = start();
    const call = await api.next();
    expect(call.method).toBe('GET');
    expect(call.path).toBe(PATH);
    expect(call.query).toMatchObject({
      watch: 'true',
      sendInitialEvents: 'true',
      resourceVersionMatch: 'NotOlderThan',
      allowWatchBookmarks: 'true',
    });
    expect(call.query).not.toHaveProperty('resourceVersion');
    expect(Number(call.query.timeoutSeconds)).toBeGreaterThanOrEqual(300);
    call.send(added(thing('a', 1)), bookmark('5'));
    await sight(1);
    expect(w.state).toMatchObject({ synced: false, connected: true, objects: 1 });
    call.send(endOfList('10'));
    await sight(2);
    expect(w.state).toMatchObject({ synced: true, absent: false, lists: 1, error: undefined });
    call.send(modified(thing('a', 11, 'blue')), added(thing('b', 12)), deleted(thing('a', 13)));
    await sight(5);
    expect(seen).toEqual(['(+a red)', 'listed', '*a red>blue', '+b red', '-a']);
    expect(w.state.lastEventAt).toBeTypeOf('number');
  });

  it('passes selectors and the namespace on', async () => {
    start({}, { namespace: 'ns', labelSelector: 'a=b', fieldSelector: 'type=x/y' });
    const call = await api.next();
    expect(call.path).toBe('/apis/test/v1/namespaces/ns/things');
    expect(call.query).toMatchObject({ labelSelector: 'a=b', fieldSelector: 'type=x/y' });
  });

  it('is read in pages where streaming is refused, and only then refused for good', async () => {
    const w = start({ pageSize: 2 });
    (await api.next()).status(422, 'Invalid');
    const first = await api.next();
    expect(first.query).toEqual({ limit: '2' });
    const { kind: _, apiVersion: __, ...bare } = thing('a', 1);
    first.json(listOf('10', [bare, thing('b', 2)], 'token'));
    const second = await api.next();
    expect(second.query).toEqual({ limit: '2', continue: 'token' });
    await sight(2);
    expect(w.state.synced).toBe(false);
    second.json(listOf('10', [thing('c', 3)]));
    const call = await api.next();
    expect(call.query).toMatchObject({ watch: 'true', resourceVersion: '10' });
    expect(call.query).not.toHaveProperty('sendInitialEvents');
    expect(seen).toEqual(['(+a red)', '(+b red)', '(+c red)', 'listed']);
    call.send(errorEvent(410, 'Expired'));
    call.end();
    expect((await api.next()).query).toEqual({ limit: '2' });
  });

  it('gives list items the type that they lack', async () => {
    const kinds: unknown[] = [];
    start({}, { slim: (raw) => void kinds.push(`${raw.apiVersion} ${raw.kind}`) });
    (await api.next()).status(400, 'BadRequest');
    const { kind: _, apiVersion: __, ...bare } = thing('a', 1);
    (await api.next()).json(listOf('10', [bare]));
    await sight(1);
    expect(kinds).toEqual(['test/v1 Thing']);
  });

  it('is read in pages when the stream never comes to its end', async () => {
    start({ listIdleMs: 40 });
    (await api.next()).send(added(thing('a', 1)));
    const page = await api.next();
    expect(page.query).toEqual({ limit: '500' });
    page.json(listOf('10', [thing('a', 1), thing('b', 2)]));
    await sight(3);
    expect(seen).toEqual(['(+a red)', '(+b red)', 'listed']);
  });

  it('starts over when the pages expire, and in the end asks for all at once', async () => {
    start({ pageSize: 1 });
    (await api.next()).status(422, 'Invalid');
    for (let i = 0; i < 3; i++) {
      const first = await api.next();
      expect(first.query).toEqual({ limit: '1' });
      first.json(listOf('10', [thing('a', 1)], 'token'));
      (await api.next()).status(410, 'Expired');
    }
    const whole = await api.next();
    expect(whole.query).toEqual({});
    whole.json(listOf('20', [thing('b', 2)]));
    await sight(4);
    // a was on a page of the lists that were given up: the complete list lacks it.
    expect(seen).toEqual(['(+a red)', '(+b red)', '(-a)', 'listed']);
  });

  it.each([
    ['an HTML page', '<html>please log in</html>'],
    ['JSON that is no list', '{"kind":"Status","apiVersion":"v1"}'],
    ['null', 'null'],
    ['a list without version', '{"kind":"ThingList","apiVersion":"v1","metadata":{},"items":[]}'],
    ['a list without items', '{"kind":"ThingList","apiVersion":"v1","metadata":{"resourceVersion":"1"}}'],
    ['cut JSON', '{"kind":"ThingList","apiVersion":"v1","metadata":{"resourceVersion":"1"},"items":['],
  ])('does not take %s for an empty list', async (_, body) => {
    const w = start();
    (await api.next()).status(422, 'Invalid');
    (await api.next()).text(body, 200);
    const again = await api.next();
    expect(w.state).toMatchObject({ synced: false, failures: 1 });
    expect(w.state.error).toBeDefined();
    again.json(listOf('10', []));
    await sight(1);
    expect(seen).toEqual(['listed']);
    expect(w.state).toMatchObject({ synced: true, error: undefined });
  });
});

describe('resuming', () => {
  it('goes on at the last version after the server ended the watch', async () => {
    start();
    const call = await begin();
    call.send(modified(thing('a', 11)));
    await sight(4);
    call.end();
    const next = await api.next();
    expect(next.query).toMatchObject({ resourceVersion: '11', watch: 'true', allowWatchBookmarks: 'true' });
    expect(next.query).not.toHaveProperty('sendInitialEvents');
  });

  it('goes on at the bookmark', async () => {
    start();
    const call = await begin();
    call.send(bookmark('500'));
    call.end();
    expect((await api.next()).query).toMatchObject({ resourceVersion: '500' });
  });

  it('goes on after a reset in the middle of a line', async () => {
    const w = start();
    const call = await begin();
    call.send(modified(thing('a', 11, 'blue'))).raw('{"type":"MODIFIED","object":{"kind":"Th');
    await sight(4);
    call.reset();
    const next = await api.next();
    expect(next.query).toMatchObject({ resourceVersion: '11' });
    expect(w.state).toMatchObject({ synced: true, failures: 1 });
    next.send(modified(thing('a', 12, 'green')));
    await sight(5);
    expect(seen.slice(3)).toEqual(['*a red>blue', '*a blue>green']);
    expect(w.state.error).toBeUndefined();
  });

  it('goes on after a stream that ended in good order in the middle of a line', async () => {
    start();
    const call = await begin();
    call.raw('{"type":"DELETED","object":{"kind":"Thing","metadata":{"name":"a"');
    call.end();
    expect((await api.next()).query).toMatchObject({ resourceVersion: '10' });
    expect(seen).toHaveLength(3);
  });

  it('gives a silent connection up and goes on', async () => {
    start({ listIdleMs: 40, idleMs: 60 });
    const call = await begin();
    // The server says nothing more, and does not close: a half-open connection.
    const next = await api.next();
    expect(next.query).toMatchObject({ resourceVersion: '10' });
    await call.closed;
  });

  it('gives up on a server that accepts the connection and never answers', async () => {
    const w = start({ listIdleMs: 30 });
    await api.next();
    await api.next();
    (await api.next()).send(endOfList('1'));
    await sight(1);
    expect(w.state.synced).toBe(true);
  });

  it('does not report again what it reported', async () => {
    start();
    const call = await begin();
    call.send(
      modified(thing('a', 1)),
      added(thing('b', 2)),
      deleted(thing('x', 11)),
      deleted(thing('a', 12)),
    );
    call.send(deleted(thing('a', 12)), added(thing('c', 13)));
    await sight(5);
    expect(seen.slice(3)).toEqual(['-a', '+c red']);
  });

  it('does not hammer a server that ends every watch at once', async () => {
    const w = start({ backoff: { baseMs: 1, maxMs: 2 } });
    (await begin()).end();
    for (let i = 0; i < 5; i++) (await api.next()).open().end();
    await api.next();
    expect(w.state.failures).toBeGreaterThanOrEqual(6);
  });
});

describe('new list after a gap', () => {
  const expiries: [string, (call: Call) => void][] = [
    ['an ERROR event 410', (call) => call.send(errorEvent(410, 'Expired')).end()],
    ['another ERROR event', (call) => call.send(errorEvent(500, 'InternalError')).end()],
    ['an answer 410', (call) => call.status(410, 'Expired')],
    ['an answer 410 of reason Gone', (call) => call.status(410, 'Gone')],
    ['a version from the future', (call) => call.status(504, 'Timeout')],
  ];
  it.each(expiries)('after %s, with the deletions found and nothing replayed', async (_, expire) => {
    start();
    (await begin()).end();
    expire(await api.next());
    const list = await api.next();
    expect(list.query).toMatchObject({ sendInitialEvents: 'true' });
    expect(list.query).not.toHaveProperty('resourceVersion');
    list.send(added(thing('b', 2)), added(thing('c', 15)), endOfList('20'));
    await sight(6);
    expect(seen.slice(3)).toEqual(['(+c red)', '(-a)', 'listed']);
  });

  it('reports no deletion when the new list breaks off', async () => {
    const w = start();
    (await begin()).send(errorEvent(410, 'Expired'));
    (await api.next()).send(added(thing('b', 2))).end();
    const second = await api.next();
    expect(w.state.error).toContain('the initial list broke off');
    second.send(added(thing('c', 15)));
    await sight(4);
    second.reset();
    (await api.next()).status(503, 'ServiceUnavailable');
    const complete = await api.next();
    expect(w.state).toMatchObject({ synced: true, lists: 1 });
    expect(seen.filter((s) => s.includes('-'))).toEqual([]);
    complete.send(added(thing('b', 2)), endOfList('20'));
    await sight(7);
    expect(new Set(seen.slice(3))).toEqual(new Set(['(+c red)', '(-a)', '(-c)', 'listed']));
  });

  it('reports no deletion when a page is missing', async () => {
    start({ pageSize: 2 });
    (await api.next()).status(422, 'Invalid');
    (await api.next()).json(listOf('10', [thing('a', 1), thing('b', 2), thing('c', 3)]));
    (await api.next()).send(errorEvent(410, 'Expired')).end();
    (await api.next()).json(listOf('20', [thing('a', 1)], 'token'));
    (await api.next()).status(500, 'InternalError');
    const again = await api.next();
    expect(seen.filter((s) => s.includes('-'))).toEqual([]);
    expect(again.query).toEqual({ limit: '2' });
    again.json(listOf('21', [thing('a', 1), thing('c', 3)]));
    await sight(6);
    expect(seen.slice(4)).toEqual(['(-b)', 'listed']);
  });

  it('asks twice before it believes that everything is gone', async () => {
    start();
    (await begin()).send(errorEvent(410, 'Expired')).end();
    (await api.next()).send(endOfList('20'));
    const confirmation = await api.next();
    expect(confirmation.query).toEqual({ limit: '500' });
    expect(seen).toHaveLength(3);
    confirmation.json(listOf('20', []));
    await sight(6);
    expect(seen.slice(3)).toEqual(['(-a)', '(-b)', 'listed']);
    expect((await api.next()).query).toMatchObject({ resourceVersion: '20' });
  });

  it('keeps everything when the empty list is not confirmed', async () => {
    start();
    (await begin()).send(errorEvent(410, 'Expired')).end();
    (await api.next()).send(endOfList('20'));
    (await api.next()).json(listOf('20', [thing('a', 1), thing('b', 2)]));
    await sight(4);
    expect(seen.slice(3)).toEqual(['listed']);
  });

  it('notices a deletion that happens while the list is streamed', async () => {
    start();
    (await api.next()).send(
      added(thing('a', 1)),
      deleted(thing('a', 5)),
      added(thing('b', 2)),
      endOfList('9'),
    );
    await sight(4);
    expect(seen).toEqual(['(+a red)', '-a', '(+b red)', 'listed']);
  });
});

describe('failures', () => {
  it('survives a server that is away, and says so', async () => {
    const w = start();
    (await api.next()).status(503, 'ServiceUnavailable');
    const second = await api.next();
    expect(w.state).toMatchObject({ synced: false, connected: false, failures: 1 });
    expect(w.state.error).toContain('503 ServiceUnavailable');
    second.status(403, 'Forbidden');
    await begin();
    expect(w.state).toMatchObject({ synced: true, error: undefined });
  });

  it('waits longer after each failure, as long as it is told to, and from the start again after success', async () => {
    const pauses: number[] = [];
    start({
      backoff: { baseMs: 100, maxMs: 300 },
      random: () => 1,
      sleep: async (ms) => void pauses.push(ms),
    });
    for (let i = 0; i < 4; i++) (await api.next()).status(500, 'InternalError');
    (await api.next()).status(429, 'TooManyRequests', { 'retry-after': '7' });
    const call = await begin();
    call.send(modified(thing('a', 11)));
    await sight(4);
    call.reset();
    await api.next();
    expect(pauses).toEqual([100, 200, 300, 300, 7300, 100]);
  });

  it('goes on when a handler throws, and names the object', async () => {
    const errors: string[] = [];
    watch = new ResourceWatch<Thing>(
      api.connect(),
      {
        group: 'test',
        version: 'v1',
        plural: 'things',
        slim: (raw: RawThing) => {
          if (raw.colour === 'unreadable') throw new Error('cannot read');
          return { name: raw.metadata?.name ?? '', colour: raw.colour ?? '' };
        },
        onChange: (object) => {
          note(`+${object.name}`);
          if (object.name === 'bad') throw new Error('cannot take');
        },
        onDelete: (before) => {
          note(`-${before.name}`);
          throw new Error('cannot forget');
        },
      },
      { ...silentLogger, error: (message) => errors.push(message) },
      quick,
    );
    watch.start();
    const call = await api.next();
    call.send(added(thing('bad', 1)), added(thing('good', 2)), endOfList('3'));
    call.send(modified(thing('good', 4, 'unreadable')), deleted(thing('bad', 5)), added(thing('last', 6)));
    await sight(4);
    expect(seen).toEqual(['+bad', '+good', '-bad', '+last']);
    expect(errors).toEqual([
      'cannot take a change of things.test/v1 ns/bad: cannot take',
      'cannot read things.test/v1 ns/good: cannot read',
      'cannot take the deletion of things.test/v1 ns/bad: cannot forget',
    ]);
  });

  it('does not take an unreadable object for a deleted one', async () => {
    let readable = true;
    start(
      {},
      {
        slim: (raw: RawThing) => {
          if (!readable) throw new Error('cannot read');
          return { name: raw.metadata?.name ?? '', colour: '' };
        },
      },
    );
    const call = await begin();
    readable = false;
    call.send(errorEvent(410, 'Expired')).end();
    (await api.next()).send(added(thing('a', 15)), added(thing('b', 2)), endOfList('20'));
    await sight(4);
    expect(seen.slice(3)).toEqual(['listed']);
  });

  it('takes a line that is no event for a broken stream', async () => {
    start();
    const call = await begin();
    call.raw('{"hello":"world"}\n');
    expect((await api.next()).query).toMatchObject({ sendInitialEvents: 'true' });
    expect(seen).toHaveLength(3);
  });

  it('treats an object that is no longer of interest as deleted', async () => {
    start(
      {},
      {
        slim: (raw: RawThing) =>
          raw.colour === 'grey' ? undefined : { name: raw.metadata?.name ?? '', colour: raw.colour ?? '' },
      },
    );
    const call = await api.next();
    call.send(added(thing('a', 1)), added(thing('b', 2, 'grey')), endOfList('3'));
    call.send(
      modified(thing('a', 4, 'grey')),
      modified(thing('a', 5, 'grey')),
      modified(thing('b', 6, 'blue')),
    );
    await sight(4);
    expect(seen).toEqual(['(+a red)', 'listed', '-a', '+b blue']);
  });

  it('stops at once, whatever it is doing', async () => {
    const w = start({ backoff: { baseMs: 1e8, maxMs: 1e8 } });
    (await api.next()).status(500, 'InternalError');
    while (w.state.failures === 0) await new Promise(setImmediate);
    await w.stop();
    const other = start();
    const call = await begin();
    await other.stop();
    await call.closed;
    expect(other.state).toMatchObject({ connected: false, synced: true });
  });
});

describe('an optional API', () => {
  it('counts as absent, not as failed, and is noticed when it appears', async () => {
    const w = start({}, { optional: true });
    (await api.next()).text('404 page not found\n', 404);
    await sight(1);
    expect(seen).toEqual(['listed']);
    expect(w.state).toMatchObject({ absent: true, synced: false, error: undefined, failures: 0 });
    (await api.next()).status(404, 'NotFound');
    await sight(2);
    (await api.next()).send(added(thing('a', 1)), endOfList('5'));
    await sight(4);
    expect(seen).toEqual(['listed', 'listed', '(+a red)', 'listed']);
    expect(w.state).toMatchObject({ absent: false, synced: true });
  });

  it('keeps its objects until its absence is confirmed', async () => {
    start({}, { optional: true });
    (await begin()).end();
    (await api.next()).status(404, 'NotFound');
    (await api.next()).status(404, 'NotFound');
    (await api.next()).status(404, 'NotFound');
    await sight(5);
    expect(seen.slice(3)).toEqual(['listed', 'listed']);
    (await api.next()).status(404, 'NotFound');
    await sight(8);
    expect(seen.slice(5)).toEqual(['(-a)', '(-b)', 'listed']);
  });

  it('is not believed absent on the word of a proxy', async () => {
    const w = start({}, { optional: true });
    (await api.next()).text('<html>404 Not Found</html>', 404);
    const next = await api.next();
    expect(w.state).toMatchObject({ absent: false, failures: 1 });
    next.send(endOfList('1'));
    await sight(1);
  });

  it('is an error for an API that must be there', async () => {
    const w = start();
    (await api.next()).status(404, 'NotFound');
    await api.next();
    expect(w.state).toMatchObject({ absent: false, synced: false, failures: 1 });
    expect(seen).toEqual([]);
  });
});

describe('large lists', () => {
  it.each(['streamed', 'paged'])('let others have the event loop meanwhile (%s)', async (how) => {
    let turns = 0;
    let counting = true;
    const count = () => {
      turns++;
      if (counting) setImmediate(count);
    };
    let turnsAtStart = 0;
    let busyInRow = 0;
    let longest = 0;
    let last = -1;
    start(
      {},
      {
        slim: (raw) => {
          if (last === -1) turnsAtStart = turns;
          busyInRow = turns === last ? busyInRow + 1 : 0;
          longest = Math.max(longest, busyInRow);
          last = turns;
          // Work of a known amount, so that the slices are seen whatever the speed of the machine.
          const until = performance.now() + 0.5;
          while (performance.now() < until);
          return { name: raw.metadata?.name ?? '', colour: '' };
        },
        onChange: () => {},
      },
    );
    const objects = Array.from({ length: 400 }, (_, i) => thing(`t${i}`, i + 1));
    const call = await api.next();
    setImmediate(count);
    if (how === 'streamed') {
      call.send(...objects.map(added), endOfList('1000'));
    } else {
      call.status(422, 'Invalid');
      (await api.next()).json(listOf('1000', objects));
    }
    await sight(1);
    counting = false;
    expect(seen).toEqual(['listed']);
    // 400 objects of 0.5 ms and slices of 8 ms: 25 turns for others, if no more.
    expect(turns - turnsAtStart).toBeGreaterThanOrEqual(20);
    expect(longest).toBeLessThanOrEqual(20);
  });
});
