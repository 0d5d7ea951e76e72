/** Values that the ConfigMap holds as JSON texts. */

import { familyOf, parseCidr } from '../model/ip.ts';
import type { NodeNetwork, VipNetwork } from './settings.ts';

/** Thrown by a reader that can say more than "not allowed": the message completes `<key> is "…": `. */
export class ValueError extends Error {}

/** Reads a text; `undefined` or a {@link ValueError} when it is wrong. */
export type ValueReader<T> = (text: string) => T | undefined;

/** Most node networks that the controller takes (l4-and-nodes.md 2.9). */
const MAX_NODE_NETWORKS = 5;

export const bgpLabels: ValueReader<readonly string[]> = (text) => textList(parseList(text), '');
export const blockedNamespaces: ValueReader<readonly string[]> = (text) => textList(parseList(text), '');

export const vipNetworks: ValueReader<readonly VipNetwork[]> = (text) =>
  parseList(text).map((item, i) => {
    const at = `entry ${i + 1}`;
    const entry = members(item, at, ['networkName', 'networkUUID', 'cidr', 'v6cidr']);
    return {
      ...networkName(entry, at),
      cidr: cidr(entry, 'cidr', 'V4', at),
      v6cidr: cidr(entry, 'v6cidr', 'V6', at),
    };
  });

export const nodeNetworks: ValueReader<readonly NodeNetwork[]> = (text) => {
  const list = parseList(text);
  if (list.length > MAX_NODE_NETWORKS) {
    throw new ValueError(`it has ${list.length} entries, ${MAX_NODE_NETWORKS} are the most`);
  }
  return list.map((item, i) => {
    const at = `entry ${i + 1}`;
    const entry = members(item, at, ['networkName', 'networkUUID', 'cidrs']);
    const { cidrs } = entry;
    const texts = cidrs === undefined || cidrs === null ? [] : textList(cidrs, `${at}: cidrs `);
    const wrong = texts.find((value) => parseCidr(value) === undefined);
    if (wrong !== undefined) throw new ValueError(`${at}: cidrs: "${wrong}" is not <address>/<mask>`);
    return { ...networkName(entry, at), cidrs: texts };
  });
};

function parseList(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new ValueError(`it is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (value === null) return [];
  if (!Array.isArray(value)) throw new ValueError('it is no list');
  return value;
}

function textList(value: unknown, at: string): string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new ValueError(`${at}must be a list of texts`);
  }
  return value;
}

function members(item: unknown, at: string, known: readonly string[]): Record<string, unknown> {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) {
    throw new ValueError(`${at} is no object`);
  }
  const unknown = Object.keys(item).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new ValueError(`${at} has an unknown member "${unknown}"; known are ${known.join(', ')}`);
  }
  return item as Record<string, unknown>;
}

function networkName(entry: Record<string, unknown>, at: string) {
  const name = optionalText(entry, 'networkName', at);
  const uuid = optionalText(entry, 'networkUUID', at);
  if (name === '' && uuid === '') throw new ValueError(`${at} names no network (networkName or networkUUID)`);
  return { networkName: name, networkUUID: uuid };
}

function cidr(entry: Record<string, unknown>, key: string, family: 'V4' | 'V6', at: string): string {
  const text = optionalText(entry, key, at);
  if (text === '') return '';
  if (parseCidr(text)?.family === family) return text;
  const hint = familyOf(text) === family ? ', the mask is missing' : '';
  throw new ValueError(`${at}: ${key} "${text}" is no ${family === 'V4' ? 'IPv4' : 'IPv6'} CIDR${hint}`);
}

function optionalText(entry: Record<string, unknown>, key: string, at: string): string {
  const value = entry[key] ?? '';
  if (typeof value !== 'string') throw new ValueError(`${at}: ${key} must be a text`);
  return value;
}
