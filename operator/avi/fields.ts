import { type FieldFacts, type ObjectFacts, objectFacts } from '../../avi-openapi/facts.ts';
import type { AviBody, AviType, Json } from '../model/types.ts';
import { MANAGED, type ObjectSpec, type Spec, type TypeSpec } from './managed.ts';

/**
 * The tree of fields that the operator writes, per type: `managed.ts` says which, the schema gives their kinds, references
 * and defaults. Everything that compares or merges bodies walks this tree.
 */
export type Node = LeafNode | RefNode | ObjectNode | ListNode;

export interface LeafNode {
  readonly kind: 'value' | 'set' | 'json' | 'pem' | 'secret' | 'address';
}

export interface RefNode {
  readonly kind: 'ref' | 'refs' | 'refset';
  /** API name of the type referred to. */
  readonly target: string;
  /** Refers to one of the types whose objects we make, so that it orders writes. */
  readonly own: boolean;
  /** A missing target may be left out, so that one bad object does not stop its neighbours. */
  readonly droppable: boolean;
}

export interface ObjectNode {
  readonly kind: 'object';
  readonly fields: Field[];
  readonly byName: Map<string, Field>;
  /** Scalar defaults of members outside the tree. */
  readonly defaults: Map<string, Json>;
  /** Members that are the controller's own and are never sent back. */
  readonly ignored: ReadonlySet<string>;
  /** Members outside the tree follow from the managed ones and are not kept. */
  readonly derived: boolean;
  /** Somewhere below are references to our own types. */
  refers: boolean;
}

export interface ListNode {
  readonly kind: 'list';
  readonly item: ObjectNode;
  /** Names an item in differences, and finds what else the controller knows about it. Takes a canonical item. */
  readonly key: (item: AviBody) => string;
  readonly ordered: boolean;
  /** Items that someone else added and that we leave alone. Takes the item as the controller returned it. */
  readonly foreign: ((item: AviBody) => boolean) | undefined;
  /** What the controller knows about an item beyond our fields is no longer true. Takes canonical items. */
  readonly renewed: ((desired: AviBody, actual: AviBody) => boolean) | undefined;
  readonly droppable: boolean;
}

/**
 * - `managed`: written, compared, and reset when no longer desired
 * - `kept`: written and compared when desired; otherwise what the controller has is kept
 * - `create`: sent where the controller has nothing yet, never compared
 * - `identity`: sent always, never compared: it decides that the object is this one
 */
export type FieldRule = 'managed' | 'kept' | 'create' | 'identity';

export interface Field {
  readonly name: string;
  readonly node: Node;
  readonly rule: FieldRule;
  /** What an absent field means, in canonical form. */
  readonly fallback: Json | undefined;
  /** A list, of which absence means empty. */
  readonly list: boolean;
  /** The value says nothing that its neighbours do not say. Takes canonical values. */
  readonly redundant: ((value: Json, owner: AviBody) => boolean) | undefined;
}

export interface TypeTree extends ObjectNode {
  readonly type: AviType;
  /** The field that holds the checksum of what we wrote, on types that have one. */
  readonly checksum: string | undefined;
  /** Differences between two reads need not come from us: the read body is kept for comparison. */
  readonly keepsActual: boolean;
}

/** Types whose objects we make and delete. */
export const OWN_TYPES: readonly AviType[] = (Object.keys(MANAGED) as AviType[]).filter(
  (type) => !isShared(type),
);

/** Types that exist without us; only a part of such an object is ours. */
export function isShared(type: AviType): type is 'vrfcontext' | 'serviceenginegroup' {
  return type === 'vrfcontext' || type === 'serviceenginegroup';
}

const trees = new Map<AviType, TypeTree>();

/** The tree of a type; built once, when first asked for. */
export function treeOf(type: AviType): TypeTree {
  let tree = trees.get(type);
  if (tree === undefined) {
    tree = build(type, MANAGED[type]);
    trees.set(type, tree);
  }
  return tree;
}

function build(type: AviType, spec: TypeSpec): TypeTree {
  const node = objectNode(spec, objectFacts(spec.schema));
  return { ...node, type, checksum: spec.checksum, keepsActual: node.fields.some((field) => keeps(field)) };
}

function keeps(field: Field): boolean {
  if (field.rule === 'kept' || field.rule === 'create') return true;
  if (field.node.kind === 'object') return field.node.fields.some(keeps);
  return field.node.kind === 'list' && field.node.item.fields.some(keeps);
}

function objectNode(spec: ObjectSpec, facts: ObjectFacts | undefined): ObjectNode {
  const fields = Object.entries(spec.fields).map(([name, field]) =>
    fieldNode(name, field, facts?.fields.get(name)),
  );
  const byName = new Map(fields.map((field) => [field.name, field]));
  const ignored = new Set(spec.ignored);
  const defaults = new Map<string, Json>();
  for (const field of facts?.fields.values() ?? []) {
    if (byName.has(field.name)) continue;
    if (field.readOnly) ignored.add(field.name);
    if (field.default !== undefined) defaults.set(field.name, field.default);
  }
  return {
    kind: 'object',
    fields,
    byName,
    defaults,
    ignored,
    derived: spec.derived ?? false,
    refers: fields.some((field) => refersToOwn(field.node)),
  };
}

const wholes = new Map<ObjectFacts, ObjectNode>();

/** A nested object of which we manage every member that the schema names. */
function wholeObject(facts: ObjectFacts): ObjectNode {
  const known = wholes.get(facts);
  if (known !== undefined) return known;
  const node: ObjectNode = {
    kind: 'object',
    fields: [],
    byName: new Map(),
    defaults: new Map(),
    ignored: new Set([...facts.fields.values()].filter((f) => f.readOnly).map((f) => f.name)),
    derived: false,
    refers: false,
  };
  wholes.set(facts, node); // before its members, which may hold the same type again
  for (const field of facts.fields.values()) {
    if (field.readOnly) continue;
    const built = fieldNode(field.name, {}, field);
    node.fields.push(built);
    node.byName.set(field.name, built);
  }
  node.refers = node.fields.some((field) => refersToOwn(field.node));
  return node;
}

function fieldNode(name: string, spec: Spec, facts: FieldFacts | undefined): Field {
  const node = nodeOf(name, spec, facts);
  const ref = facts?.ref;
  const fallback = spec.fallback ?? facts?.default ?? (facts?.defaultRef && `${ref}:${facts.defaultRef}`);
  return {
    name,
    node,
    rule: spec.rule ?? 'managed',
    fallback,
    list: facts?.list ?? false,
    redundant: spec.redundant,
  };
}

function nodeOf(name: string, spec: Spec, facts: FieldFacts | undefined): Node {
  const { kind, droppable = false } = spec;
  if (facts?.ref !== undefined) {
    return {
      kind: facts.list ? (kind === 'set' ? 'refset' : 'refs') : 'ref',
      target: facts.ref,
      own: OWN_TYPES.includes(facts.ref as AviType),
      droppable,
    };
  }
  if (facts?.object !== undefined) {
    const object =
      spec.fields === undefined
        ? wholeObject(facts.object)
        : objectNode({ ...spec, fields: spec.fields }, facts.object);
    if (!facts.list) return object;
    return {
      kind: 'list',
      item: object,
      key: spec.key ?? defaultKey,
      ordered: kind !== 'set',
      foreign: spec.foreign,
      renewed: spec.renewed,
      droppable,
    };
  }
  if (kind !== undefined) return { kind };
  if (facts?.sensitive) return { kind: 'secret' };
  return { kind: name === 'addr' ? 'address' : 'value' };
}

/** Items of ordered lists: by what names them, else by what they hold. */
function defaultKey(item: AviBody): string {
  for (const name of ['index', 'name', 'key', 'host', 'fqdn', 'port']) {
    const value = item[name];
    if (value !== undefined) return String(value);
  }
  return JSON.stringify(item);
}

function refersToOwn(node: Node): boolean {
  switch (node.kind) {
    case 'ref':
    case 'refs':
    case 'refset':
      return node.own;
    case 'object':
      return node.refers;
    case 'list':
      return node.item.refers;
    default:
      return false;
  }
}

/**
 * Calls back for every reference to an object of our own types in a canonical body, as `<type>:<name>`; an object may
 * come more than once.
 */
export function eachOwnRef(node: ObjectNode, body: AviBody, visit: (ref: string) => void): void {
  if (!node.refers) return;
  for (const field of node.fields) {
    const value = body[field.name];
    if (value === undefined) continue;
    const { node: below } = field;
    switch (below.kind) {
      case 'ref':
        if (below.own) visit(value as string);
        break;
      case 'refs':
      case 'refset':
        if (below.own) for (const ref of value as string[]) visit(ref);
        break;
      case 'object':
        eachOwnRef(below, value as AviBody, visit);
        break;
      case 'list':
        if (below.item.refers) for (const item of value as AviBody[]) eachOwnRef(below.item, item, visit);
        break;
    }
  }
}
