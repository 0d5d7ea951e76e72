import type { Ref } from '../engine/objects.ts';
import type { HeaderList } from '../http/header-list.ts';

/** A request as rules see it, and change it. */
export interface RequestView {
  readonly method: string;
  /** `1.0`, `1.1` or `2.0`. */
  readonly version: string;
  /** Host header without port, lower case. */
  host: string;
  /** As sent, without the query. */
  path: string;
  /** Without the question mark. */
  query: string;
  readonly headers: HeaderList;
  readonly clientAddress: string;
  readonly clientPort: number;
  readonly vip: string;
  /** Port of the virtual service. */
  readonly port: number;
  readonly secure: boolean;
  /** Of the TLS connection. */
  readonly serverName: string;
  readonly tlsVersion: string;
  readonly cipher: string;
  /** Groups of the regular expression that the path has matched. */
  captures: readonly string[];
}

/** A response as rules see it, and change it. */
export interface ResponseView {
  readonly status: number;
  readonly headers: HeaderList;
}

/** Looks up what conditions refer to. */
export interface Groups {
  /** Strings of a string group; of one with keys and values the keys. */
  strings(ref: Ref): readonly string[];
  /** Whether an address is in an IP address group. */
  contains(ref: Ref, address: string): boolean;
}
