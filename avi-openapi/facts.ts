/** What the Avi schema says, and what follows from it for bodies. The one import for users of the schema. */
export { applyDefaults, dropDefaults } from './defaults.ts';
export {
  allTypes,
  defaultOf,
  type FieldFacts,
  type FieldKind,
  fieldFacts,
  isReference,
  type ObjectFacts,
  objectFacts,
  type TypeFacts,
  typeFacts,
} from './facts-table.ts';
export { mapReferences, referenceName } from './references.ts';
export { type FieldError, validateBody } from './validate.ts';
