import { describe, expect, it } from 'vitest';
import { objectKey, parseResourceId, resourceId, resourcePath } from './resource.ts';

const ingresses = { group: 'networking.k8s.io', version: 'v1', plural: 'ingresses' };
const services = { group: '', version: 'v1', plural: 'services' };

describe('resources', () => {
  it('have paths', () => {
    expect(resourcePath(services)).toBe('/api/v1/services');
    expect(resourcePath(services, 'ns')).toBe('/api/v1/namespaces/ns/services');
    expect(resourcePath(ingresses)).toBe('/apis/networking.k8s.io/v1/ingresses');
    expect(resourcePath(ingresses, 'ns', 'web', 'status')).toBe(
      '/apis/networking.k8s.io/v1/namespaces/ns/ingresses/web/status',
    );
    expect(resourcePath(services, '', 'a/../b')).toBe('/api/v1/services/a%2F..%2Fb');
  });

  it('have ids that can be taken apart again', () => {
    for (const resource of [ingresses, services])
      expect(parseResourceId(resourceId(resource))).toEqual(resource);
    expect(resourceId(services)).toBe('services.v1');
    expect(parseResourceId('nonsense')).toBeUndefined();
  });

  it('have objects with keys', () => {
    expect(objectKey('ns', 'a')).toBe('ns/a');
    expect(objectKey('', 'a')).toBe('a');
    expect(objectKey(undefined, 'a')).toBe('a');
  });
});
