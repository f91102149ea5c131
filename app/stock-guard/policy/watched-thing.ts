import type { PolicyLevel, PolicyRole } from './policy';

/** A variant with everything that decides which policies speak of it. */
export interface WatchedThing {
  variantId: bigint;
  productId: bigint;
  vendor: string;
  /** Null for a variant outside the permanent set of its icon: no role speaks of it. */
  role: PolicyRole | null;
  icon: { id: string; minimum: number | null } | null;
}

/** Policies by what they are about, found without looking at the others. */
export type PolicyIndex = ReadonlyMap<string, readonly PolicyLevel[]>;

const keyOf = ({ level, subject }: Pick<PolicyLevel, 'level' | 'subject'>): string => `${level} ${subject}`;

export const indexOf = (policies: readonly PolicyLevel[]): PolicyIndex => Map.groupBy(policies, keyOf);

/** What an icon's own minimum says: it stands with the icon, where a casting that is undone takes it along. */
const ownMinimum = ({ id, minimum }: NonNullable<WatchedThing['icon']>): PolicyLevel[] =>
  minimum === null ? [] : [{ level: 'icon', subject: id, pool: '', said: { minimumUnits: minimum } }];

/** The policies that speak of a variant. */
export function levelsOf(thing: WatchedThing, policies: PolicyIndex): PolicyLevel[] {
  const { icon, role } = thing;
  const about = (level: PolicyLevel['level'], subject: string) =>
    policies.get(keyOf({ level, subject })) ?? [];
  return [
    ...about('shop', ''),
    ...(role === null ? [] : about('role', role)),
    ...about('vendor', thing.vendor),
    ...(icon === null ? [] : [...about('icon', icon.id), ...ownMinimum(icon)]),
    ...about('product', String(thing.productId)),
    ...about('variant', String(thing.variantId)),
  ];
}
