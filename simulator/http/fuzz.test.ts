import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../json.ts';
import { allSchemas } from '../schema/schemas.ts';
import { useSimulator } from '../testing/fixture.ts';

/** No request whatsoever may bring the simulator to answer 5xx: clients take that for a fault of the controller, and retry. */

const fixture = useSimulator();

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '',
    '/api/pool?name=',
    '/api/cloud/',
    '/api/tenant?name=admin',
    '10.10.0.10',
    'V4',
    '<sensitive>',
    '*',
  ),
);
const value: fc.Arbitrary<JsonValue> = fc.letrec<{ value: JsonValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(
      fc.constantFrom('addr', 'type', 'name', 'ip', 'vip_id', 'key', 'values', 'rules', '__proto__', 'x'),
      tie('value'),
      {
        maxKeys: 4,
      },
    ),
  ),
})).value;

/** Bodies whose members are those of the type, with values of any kind. */
const write = fc.constantFrom(...allSchemas()).chain((schema) => {
  const members = fc.constantFrom(...schema.shape.fields.keys(), 'unknown');
  return fc.record({
    type: fc.constant(schema.type),
    body: fc.dictionary(members, value, { maxKeys: 8 }),
    name: fc.oneof(text, fc.constant('same'), fc.constant(undefined)),
  });
});

const query = fc.array(
  fc.tuple(
    fc.constantFrom(
      'name',
      'name.contains',
      'name.in',
      'uuid',
      'page',
      'page_size',
      'sort',
      'fields',
      'include_name',
      'skip_default',
      'search',
      'isearch',
      'refers_to',
      'referred_by',
      'cloud_ref.name',
      'cloud_uuid',
      'vrf_ref.name',
      'servers.ip.addr',
      'label_key',
      'label_value',
      'created_by',
      'tenant',
      'exclude',
    ),
    fc.string({ unit: 'grapheme' }),
  ),
  { maxLength: 4 },
);

it('answers bodies of any shape without a 5xx, and PATCH likewise', async () => {
  const { client } = fixture;
  await fc.assert(
    fc.asyncProperty(
      write,
      fc.constantFrom('add', 'replace', 'delete'),
      async ({ type, body, name }, operation) => {
        const whole: JsonObject = name === undefined ? body : { ...body, name };
        const reply = await client.post(`/api/${type}`, whole);
        expect([reply.status, reply.text]).toEqual([
          expect.toSatisfy((status: number) => status < 500),
          reply.text,
        ]);
        if (reply.status !== 201) return;
        const path = `/api/${type}/${reply.body.uuid}`;
        expect((await client.patch(path, { [operation]: body })).status).toBeLessThan(500);
        const read = await client.get(path);
        expect(read.status).toBe(200);
        // What the simulator shows, it takes back.
        const put = await client.put(path, read.body);
        expect([put.status, put.text]).toEqual([200, put.text]);
        await client.delete(path);
      },
    ),
    { numRuns: 400 },
  );
}, 120_000);

it('answers queries of any kind without a 5xx', async () => {
  const { client, simulator } = fixture;
  for (let i = 0; i < 3; i++)
    simulator.state.create('pool', { name: `p${i}`, servers: [{ ip: { addr: '1.1.1.1', type: 'V4' } }] });
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('pool', 'cloud', 'tenant', 'user', 'cluster'),
      query,
      async (type, parameters) => {
        const reply = await client.get(`/api/${type}?${new URLSearchParams(parameters)}`);
        expect([reply.status, reply.text]).toEqual([
          expect.toSatisfy((status: number) => status < 500),
          reply.text,
        ]);
      },
    ),
    { numRuns: 300 },
  );
}, 120_000);
