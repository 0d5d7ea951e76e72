/**
 * What the Avi schema says about types and fields, ready for look-up at run time: loaded once from
 * `generated/schema-facts.json`, without parsing YAML.
 */
import table from './generated/schema-facts.json' with { type: 'json' };

export type FieldKind = 'string' | 'boolean' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'double' | 'object';

interface FieldBasics {
  /** Kind of the value, or of each item when `list` is set. References are strings. */
  readonly kind: FieldKind;
  readonly list?: boolean;
  /** Lower-case API name of the type that the value refers to. */
  readonly ref?: string;
  /** Name of the object that the controller refers to when the field is absent. */
  readonly defaultRef?: string;
  /** The closed set of values. */
  readonly enum?: readonly string[];
  /** Inclusive bounds; values in `special` are legal too. */
  readonly min?: number;
  readonly max?: number;
  readonly special?: readonly number[];
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  /** What the controller stores when the field is absent. */
  readonly default?: string | number | boolean;
  readonly required?: boolean;
  readonly readOnly?: boolean;
  /** Set by the controller; tolerated, never needed on input. */
  readonly internal?: boolean;
  /** Returned as `<sensitive>`, which on input means "unchanged". */
  readonly sensitive?: boolean;
  /** First and last release that has the field. */
  readonly since?: string;
  readonly until?: string;
}

export interface FieldFacts extends FieldBasics {
  readonly name: string;
  /** The nested object; set exactly when `kind` is `object`. */
  readonly object?: ObjectFacts;
}

export interface ObjectFacts {
  /** Schema name, e.g. `HTTPRequestRule`. */
  readonly name: string;
  /** Members exist that the schema does not name; they are kept, not dropped. */
  readonly partial: boolean;
  readonly fields: ReadonlyMap<string, FieldFacts>;
  /** Fields that must be given (no default fills them in). */
  readonly required: readonly FieldFacts[];
  /** Fields with a default. */
  readonly defaults: readonly FieldFacts[];
  /** Whether it, or an object in it, has references. */
  readonly hasReferences: boolean;
}

export interface TypeFacts extends ObjectFacts {
  /** Lower-case API name, e.g. `httppolicyset`. */
  readonly type: string;
  /** Model name as the controller says it in messages ("VsVip object not found!"). Same as `name`. */
  readonly model: string;
  /** Names are unique per tenant and cloud; otherwise per tenant. */
  readonly cloudScoped: boolean;
  /** One object, no collection (cluster, systemconfiguration). */
  readonly single: boolean;
  /** Nothing but the existence is described. */
  readonly referenceOnly: boolean;
}

/** The JSON file. Field facts name nested objects. */
export interface RawFactsTable {
  readonly types: Readonly<Record<string, RawTypeFacts>>;
  readonly objects: Readonly<Record<string, RawObjectFacts>>;
}
export interface RawTypeFacts {
  readonly model: string;
  readonly aliases?: readonly string[];
  readonly cloudScoped?: boolean;
  readonly single?: boolean;
  readonly referenceOnly?: boolean;
}
export interface RawObjectFacts {
  readonly partial?: boolean;
  readonly fields: Readonly<Record<string, RawFieldFacts>>;
}
export interface RawFieldFacts extends FieldBasics {
  readonly object?: string;
}

const raw: RawFactsTable = table as RawFactsTable;
const objects = link(raw);
const types = new Map<string, TypeFacts>();
for (const [type, { model, aliases, ...flags }] of Object.entries(raw.types)) {
  const object = objects.get(model);
  if (object === undefined) throw new Error(`schema-facts.json has no object ${model}`);
  const facts: TypeFacts = {
    cloudScoped: false,
    single: false,
    referenceOnly: false,
    ...flags,
    ...object,
    type,
    model,
  };
  for (const name of [type, ...(aliases ?? [])]) types.set(name, facts);
}

function link(source: RawFactsTable): ReadonlyMap<string, ObjectFacts> {
  type Open = { -readonly [K in keyof ObjectFacts]: ObjectFacts[K] };
  const out = new Map<string, Open>();
  for (const [name, { partial = false }] of Object.entries(source.objects)) {
    out.set(name, { name, partial, fields: new Map(), required: [], defaults: [], hasReferences: false });
  }
  for (const [name, { fields }] of Object.entries(source.objects)) {
    const all = Object.entries(fields).map(([field, { object, ...basics }]): [string, FieldFacts] => {
      const nested = object === undefined ? undefined : out.get(object);
      return [field, { name: field, ...basics, ...(nested && { object: nested }) }];
    });
    const target = out.get(name) as Open;
    target.fields = new Map(all);
    target.required = all
      .map(([, f]) => f)
      .filter((f) => f.required && f.default === undefined && !f.readOnly);
    target.defaults = all.map(([, f]) => f).filter((f) => f.default !== undefined);
  }
  for (let changed = true; changed; ) {
    changed = false;
    for (const object of out.values()) {
      if (object.hasReferences) continue;
      object.hasReferences = object.fields
        .values()
        .some((f) => f.ref !== undefined || f.object?.hasReferences);
      changed ||= object.hasReferences;
    }
  }
  return out;
}

/** Facts of a configuration type by its API name, also by an alias (`botpolicy`); undefined for an unknown type. */
export function typeFacts(type: string): TypeFacts | undefined {
  return types.get(type);
}

/** All configuration types, without aliases, sorted by API name. */
export function allTypes(): readonly TypeFacts[] {
  return [...new Set(types.values())].sort((a, b) => (a.type < b.type ? -1 : 1));
}

/** Facts of an object by schema name, nested ones included. */
export function objectFacts(name: string): ObjectFacts | undefined {
  return objects.get(name);
}

/**
 * Facts of a field by its path below a type, e.g. `('pool', 'servers.ip.addr')`. Lists need no index.
 * Undefined when the type or a field on the way is unknown.
 */
export function fieldFacts(type: string, path: string): FieldFacts | undefined {
  let object: ObjectFacts | undefined = types.get(type);
  let field: FieldFacts | undefined;
  for (const name of path.split('.')) {
    field = object?.fields.get(name);
    object = field?.object;
  }
  return field;
}

/** The default of a field by its path; undefined when it has none. */
export function defaultOf(type: string, path: string): string | number | boolean | undefined {
  return fieldFacts(type, path)?.default;
}

/** Whether the field at the path holds a reference, or a list of them. */
export function isReference(type: string, path: string): boolean {
  return fieldFacts(type, path)?.ref !== undefined;
}
