import { Ajv, type ErrorObject, type SchemaObject } from 'ajv';

/** Something a value should be but is not. `field` is a path like `spec.rules[0].host`, '' for the value itself. */
export interface Fault {
  readonly field: string;
  readonly message: string;
}

/** Faults of a value; empty when it has the shape. */
export type Shape = (value: unknown) => Fault[];

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true, verbose: true });

/** Compiles a JSON schema into a check whose messages a user can act on. */
export function shapeOf(schema: SchemaObject): Shape {
  return shapeWith(ajv, schema);
}

/** The same with a validator of one's own, which has to be `verbose`. */
export function shapeWith(validator: Ajv, schema: SchemaObject): Shape {
  const validate = validator.compile(schema);
  return (value) => {
    if (validate(value)) return [];
    const errors = validate.errors ?? [];
    // What a branch of `oneOf` lacks says nothing when the whole is told.
    const told = errors.filter(
      ({ keyword, schemaPath }) => keyword === 'oneOf' || !schemaPath.includes('/oneOf/'),
    );
    const faults = told.map(fault);
    // Branches of `if`, `anyOf` and the like add errors that say nothing by themselves.
    const telling = faults.filter((f) => f !== undefined);
    return telling.length > 0 ? telling : [{ field: '', message: 'has not the expected shape' }];
  };
}

function fault(error: ErrorObject): Fault | undefined {
  const field = fieldOf(error.instancePath);
  const params = error.params as Record<string, unknown>;
  switch (error.keyword) {
    case 'required':
      return { field: joined(field, String(params.missingProperty)), message: 'is missing' };
    case 'additionalProperties': {
      const name = String(params.additionalProperty);
      const known = Object.keys((error.parentSchema?.properties ?? {}) as object);
      return { field: joined(field, name), message: `is not known here; known are ${known.join(', ')}` };
    }
    case 'enum':
      return { field, message: `must be one of ${choices(params.allowedValues)}` };
    case 'type':
      return { field, message: `must be ${[params.type].flat().join(' or ')}, not ${kindOf(error.data)}` };
    case 'pattern':
      return { field, message: String(error.parentSchema?.description ?? error.message) };
    case 'oneOf': {
      const members = (error.schema as SchemaObject[]).flatMap(({ required }) => required ?? []);
      return members.length === 0
        ? undefined
        : { field, message: `needs exactly one of ${members.join(', ')}` };
    }
    case 'if':
    case 'anyOf':
      return undefined;
    default:
      return { field, message: error.message ?? 'is wrong' };
  }
}

function choices(allowed: unknown): string {
  return [allowed]
    .flat()
    .filter((value) => value !== null && value !== '')
    .join(', ');
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

/** `/spec/rules/0/host` → `spec.rules[0].host`. */
function fieldOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce(joined, '');
}

/** Appends a member or a list position to a field path. */
export function joined(field: string, part: string): string {
  if (/^\d+$/.test(part)) return `${field}[${part}]`;
  if (!/^[A-Za-z_][\w-]*$/.test(part)) return `${field}[${part}]`;
  return field === '' ? part : `${field}.${part}`;
}
