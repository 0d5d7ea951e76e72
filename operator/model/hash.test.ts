import { describe, expect, it } from 'vitest';
import { encodeName, fnv1a32, hashName, sha1Hex } from './hash.ts';
import { contextOf } from './test-cluster.ts';

describe('fnv1a32', () => {
  // l7-model.md 1.2
  it.each([
    ['foo.com', 1101858200],
    ['bar.com', 1912621137],
    ['noo.com', 234251936],
    ['baz.com', 242556329],
    ['app.example.com', 3712403787],
    ['shop.example.com', 2691765862],
    ['api.example.com', 183185540],
    ['pass.example.com', 2075913943],
    ['', 2166136261],
  ])('%s', (text, hash) => {
    expect(fnv1a32(text)).toBe(hash);
  });

  it('goes over the UTF-8 bytes', () => {
    // FNV-1a of c3 a4.
    const bytes = [0xc3, 0xa4];
    const expected = bytes.reduce((h, b) => Math.imul(h ^ b, 16777619) >>> 0, 2166136261);
    expect(fnv1a32('ä')).toBe(expected);
  });
});

describe('names', () => {
  const sni = contextOf({ clusterName: 'cluster' }).settings;
  const evh = contextOf({ clusterName: 'cluster', enableEVH: 'true' }).settings;
  // l7-model.md 1.3
  const vector = 'cluster--fc94484f7312a22cfb5bcc517b05649e256c24a8';

  it('are plain in SNI mode and hashed in EVH mode', () => {
    expect(encodeName(sni, 'cluster--foo.com-L7-dedicated')).toBe('cluster--foo.com-L7-dedicated');
    expect(encodeName(evh, 'cluster--foo.com-L7-dedicated')).toBe(vector);
  });

  it('can be hashed in any mode', () => {
    expect(hashName(sni, 'cluster--foo.com-L7-dedicated')).toBe(vector);
    expect(sha1Hex('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  });
});
