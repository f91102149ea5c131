import { defaultsOf } from './defaults';
import {
  EVERY_POOL,
  FIELD_NAMES,
  LEVELS,
  type FieldName,
  type PolicyFields,
  type PolicyLevel,
  type PolicyRole,
  type Source,
} from './policy';

/** Every field with the value that holds and where it comes from. */
export type Terms = {
  [Field in FieldName]: { value: PolicyFields[Field]; from: Source };
};

/** The lower the level, the more it weighs; at one level a pool's own words weigh more than those about every pool. */
export const weightOf = ({ level, pool }: Pick<PolicyLevel, 'level' | 'pool'>): number =>
  LEVELS.indexOf(level) * 2 + (pool === EVERY_POOL ? 0 : 1);

/** The levels that have a say in a pool, the one that wins first. */
export const sayIn = (levels: readonly PolicyLevel[], pool: string): PolicyLevel[] =>
  levels
    .filter((one) => one.pool === EVERY_POOL || one.pool === pool)
    .toSorted((one, other) => weightOf(other) - weightOf(one));

/** One field: what the lowest level that says something says, else the default. */
function valueOf<Field extends FieldName>(
  field: Field,
  inOrder: readonly PolicyLevel[],
  fallback: PolicyFields,
): { value: PolicyFields[Field]; from: Source } {
  for (const { level, subject, pool, said } of inOrder) {
    const value: PolicyFields[Field] | undefined = said[field];
    if (value !== undefined) return { value, from: { level, subject, pool } };
  }
  return { value: fallback[field], from: 'default' };
}

/**
 * The terms of a thing in a pool, from the levels that speak of it: shop → role → vendor → icon → product → variant,
 * the lowest that says something wins, and at one level the pool's own words win over those about every pool.
 */
export function resolve(levels: readonly PolicyLevel[], pool: string, role: PolicyRole | null): Terms {
  const inOrder = sayIn(levels, pool);
  const fallback = defaultsOf(role);
  const terms = FIELD_NAMES.map((field) => [field, valueOf(field, inOrder, fallback)] as const);
  return Object.fromEntries(terms) as unknown as Terms;
}
