import { type JsonObject, stringOf } from '../../json.ts';
import type { Ref } from '../engine/objects.ts';
import { refsOf, stringsOf } from './read.ts';
import type { Groups } from './request.ts';

/** Tests a text; an absent one is `undefined`. The groups of a regular expression go to `captured`. */
export type TextTest = (
  text: string | undefined,
  groups: Groups,
  captured?: (groups: readonly string[]) => void,
) => boolean;

type Comparison = (text: string, wanted: string) => boolean;

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  BEGIN_WITH: (text, wanted) => text.startsWith(wanted),
  CONTAIN: (text, wanted) => text.includes(wanted),
  END_WITH: (text, wanted) => text.endsWith(wanted),
  EQUAL: (text, wanted) => text === wanted,
};

/** `BEGINS_WITH` and `DOES_NOT_BEGIN_WITH`, `HDR_EQUALS`, `QUERY_MATCH_REGEX_DOES_NOT_MATCH` … taken apart. */
function criterionOf(criteria: string): { readonly verb: string; readonly negated: boolean } {
  const plain = criteria.replace(/^(HDR|QUERY_MATCH)_/, '');
  const negated = plain.includes('DOES_NOT_');
  const verb = plain
    .replace('DOES_NOT_', '')
    .replace(/^(BEGIN|CONTAIN|END|EQUAL|EXIST)S/, '$1')
    .replace('REGEX_MATCH', 'REGEX');
  return { verb, negated };
}

export interface TextCondition {
  readonly criteria: string;
  readonly sensitive: boolean;
  readonly values: readonly string[];
  readonly groups: readonly Ref[];
}

/** The members that conditions on texts have in common. */
export function textConditionOf(match: JsonObject, values: string[]): TextCondition {
  return {
    criteria: stringOf(match.match_criteria),
    sensitive: match.match_case === 'SENSITIVE',
    values,
    groups: refsOf(match.string_group_refs),
  };
}

export function pathConditionOf(match: JsonObject): TextCondition {
  return textConditionOf(match, stringsOf(match.match_str));
}

/** True when one of the strings fits; a negated criterion when none does. */
export function textTest(condition: TextCondition): TextTest {
  const { verb, negated } = criterionOf(condition.criteria);
  if (verb === 'EXIST') return (text) => (text !== undefined) !== negated;
  if (verb === 'REGEX') return regexTest(condition, negated);
  const compare = COMPARISONS[verb] ?? (() => false);
  const fold = condition.sensitive ? (text: string) => text : (text: string) => text.toLowerCase();
  const own = condition.values.map(fold);
  return (text, groups) => {
    if (text === undefined) return negated;
    const folded = fold(text);
    const fits = (wanted: string) => compare(folded, wanted);
    const found =
      own.some(fits) ||
      condition.groups.some((ref) => groups.strings(ref).some((wanted) => fits(fold(wanted))));
    return found !== negated;
  };
}

/** Expressions that JavaScript does not understand match nothing. */
function regexTest(condition: TextCondition, negated: boolean): TextTest {
  const flags = condition.sensitive ? '' : 'i';
  const known = new Map<string, RegExp | undefined>();
  const expression = (source: string): RegExp | undefined => {
    if (!known.has(source)) known.set(source, compiled(source, flags));
    return known.get(source);
  };
  return (text, groups, captured) => {
    if (text === undefined) return negated;
    const sources = [...condition.values, ...condition.groups.flatMap((ref) => groups.strings(ref))];
    for (const source of sources) {
      const match = expression(source)?.exec(text);
      if (!match) continue;
      captured?.(match.slice(1).map((group) => group ?? ''));
      return !negated;
    }
    return negated;
  };
}

function compiled(source: string, flags: string): RegExp | undefined {
  try {
    return new RegExp(source, flags);
  } catch {
    return undefined;
  }
}
