import { createHash } from 'node:crypto';
import type { Settings } from '../settings/settings.ts';
import { namePrefix } from './context.ts';

/** Longest name that the controller takes; a longer one is a problem of its object (l4-and-nodes.md 0.1). */
export const MAX_NAME_LENGTH = 255;

const encoder = new TextEncoder();

/** 32-bit FNV-1a over the UTF-8 bytes of `text`, unsigned (l7-model.md 1.2). */
export function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of encoder.encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}

/** Lower-case hex SHA-1 of the UTF-8 bytes of `text` (l7-model.md 1.2). A name, not a security measure. */
export function sha1Hex(text: string): string {
  return createHash('sha1').update(text, 'utf8').digest('hex');
}

/** `<cluster>--<SHA-1 of the name>`, in any mode: `RegexEncode` of l7-model.md 1.3. */
export function hashName(settings: Settings, plain: string): string {
  return `${namePrefix(settings)}${sha1Hex(plain)}`;
}

/**
 * The name of an object on the controller: `plain` as it is in SNI mode, hashed in EVH mode (l7-model.md 1.3).
 * `plain` is the complete name, prefix included.
 */
export function encodeName(settings: Settings, plain: string): string {
  return settings.enableEVH ? hashName(settings, plain) : plain;
}
