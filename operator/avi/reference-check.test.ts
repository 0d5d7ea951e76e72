import { afterEach, expect, it, vi } from 'vitest';
import type { AviBody } from '../model/types.ts';
import { AviError } from './api.ts';
import { createReferenceChecker, type ReferenceChecker } from './reference-check.ts';

/** A controller with some objects, by `<type>/<tenant>/<name>`. */
function controller(objects: Record<string, AviBody>) {
  const calls: string[] = [];
  const failures = new Map<string, AviError[]>();
  return {
    objects,
    calls,
    failures,
    async *list(type: string, tenant: string, query: Readonly<Record<string, string>>) {
      const key = `${type}/${tenant}/${query.name ?? query.uuid}`;
      calls.push(`${key} ${query.fields}`);
      const failure = failures.get(key)?.shift();
      if (failure !== undefined) throw failure;
      const body = objects[key];
      yield body === undefined ? [] : [body];
    },
  };
}

let checker: ReferenceChecker | undefined;
afterEach(async () => {
  await checker?.stop();
  vi.useRealTimers();
});

it('asks once, keeps the answer and says when it is there', async () => {
  const api = controller({ 'wafpolicy/admin/w': { name: 'w', created_by: 'ako-x' } });
  const told: string[] = [];
  checker = createReferenceChecker({ api, onChange: (keys) => told.push(...keys) });
  expect(checker.find('wafpolicy', 'admin', 'w')).toBeUndefined();
  expect(checker.find('wafpolicy', 'admin', 'w')).toBeUndefined();
  expect(checker.find('wafpolicy', 'red', 'w')).toBeUndefined();
  await checker.tried();
  await vi.waitFor(() => expect(told.sort()).toEqual(['wafpolicy/admin/w', 'wafpolicy/red/w']));
  expect(checker.find('wafpolicy', 'admin', 'w')).toEqual({ type: undefined, createdBy: 'ako-x' });
  expect(checker.find('wafpolicy', 'red', 'w')).toBe('missing');
  expect(api.calls).toEqual([
    'wafpolicy/admin/w name,type,labels,created_by',
    'wafpolicy/red/w name,type,labels,created_by',
  ]);
});

it('knows the types of profiles', async () => {
  const api = controller({
    'applicationprofile/admin/a': { name: 'a', type: 'APPLICATION_PROFILE_TYPE_L4' },
    'networkprofile/admin/n': { name: 'n', profile: { type: 'PROTOCOL_TYPE_TCP_PROXY' } },
    'network/admin/uuid-1': { name: 'net' },
  });
  checker = createReferenceChecker({ api, onChange: () => undefined });
  checker.find('applicationprofile', 'admin', 'a');
  checker.find('networkprofile', 'admin', 'n');
  checker.findByUuid('network', 'admin', 'uuid-1');
  await checker.tried();
  expect(checker.find('applicationprofile', 'admin', 'a')).toMatchObject({
    type: 'APPLICATION_PROFILE_TYPE_L4',
  });
  expect(checker.find('networkprofile', 'admin', 'n')).toMatchObject({ type: 'PROTOCOL_TYPE_TCP_PROXY' });
  expect(checker.findByUuid('network', 'admin', 'uuid-1')).toEqual({ type: undefined, createdBy: undefined });
});

it('looks again for what is missing, until it is there', async () => {
  const api = controller({});
  const told: string[] = [];
  checker = createReferenceChecker({ api, onChange: (keys) => told.push(...keys), missingMs: 5 });
  checker.find('sslprofile', 'admin', 's');
  await checker.tried();
  expect(checker.find('sslprofile', 'admin', 's')).toBe('missing');
  api.objects['sslprofile/admin/s'] = { name: 's' };
  await vi.waitFor(() => expect(checker?.find('sslprofile', 'admin', 's')).not.toBe('missing'));
  await vi.waitFor(() => expect(told).toEqual(['sslprofile/admin/s', 'sslprofile/admin/s']));
  const calls = api.calls.length;
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(api.calls).toHaveLength(calls);
});

it('forgets what nobody wants any more', async () => {
  const api = controller({});
  checker = createReferenceChecker({ api, onChange: () => undefined });
  checker.find('sslprofile', 'admin', 's');
  checker.find('sslprofile', 'admin', 't');
  await checker.tried();
  checker.release?.('sslprofile/admin/s');
  api.calls.length = 0;
  checker.refresh();
  await vi.waitFor(() => expect(api.calls).toHaveLength(1));
  expect(checker.find('sslprofile', 'admin', 't')).toBe('missing');
  expect(checker.find('sslprofile', 'admin', 's')).toBeUndefined();
});

it('finds out with a refresh that something has gone', async () => {
  const api = controller({ 'sslprofile/admin/s': { name: 's' } });
  const told: string[] = [];
  checker = createReferenceChecker({ api, onChange: (keys) => told.push(...keys) });
  checker.find('sslprofile', 'admin', 's');
  await checker.tried();
  delete api.objects['sslprofile/admin/s'];
  checker.refresh();
  await vi.waitFor(() => expect(checker?.find('sslprofile', 'admin', 's')).toBe('missing'));
  await vi.waitFor(() => expect(told).toHaveLength(2));
});

it('a failure is not an answer; a refusal is', async () => {
  const api = controller({ 'sslprofile/admin/s': { name: 's' } });
  api.failures.set('sslprofile/admin/s', [new AviError('retry', 503, 'busy')]);
  api.failures.set('wafpolicy/admin/w', [new AviError('final', 403, 'no')]);
  const failures: string[] = [];
  checker = createReferenceChecker({
    api,
    onChange: () => undefined,
    onFailure: (key) => failures.push(key),
  });
  checker.find('sslprofile', 'admin', 's');
  checker.find('wafpolicy', 'admin', 'w');
  await checker.tried();
  expect(checker.find('sslprofile', 'admin', 's')).toBeUndefined();
  expect(checker.find('wafpolicy', 'admin', 'w')).toBe('missing');
  expect(failures).toEqual(['sslprofile/admin/s']);
  await vi.waitFor(() => expect(checker?.find('sslprofile', 'admin', 's')).toBeDefined(), { timeout: 5000 });
});
