import { LEVELS, EVERY_POOL, type PolicyLevel, type PolicyRole, type Source } from './policy';
import { resolve } from './precedence';

const belowShop = (from: Source): boolean => from !== 'default' && from.level !== 'shop';
const depthOf = (from: Source): number => (from === 'default' ? -1 : LEVELS.indexOf(from.level));
const saysMinimum = ({ said }: PolicyLevel): boolean =>
  said.minimumUnits !== undefined || said.minimumDays !== undefined;

/**
 * The pools in which a variant is guarded: where it is promised, if it is permanent in an icon or a level below the
 * shop gives it a minimum; and each pool that a level below the shop gives a minimum of its own, unless a lower level
 * says where it is promised. Nothing else is guarded.
 */
export function guardedPools(levels: readonly PolicyLevel[], role: PolicyRole | null): string[] {
  const { pools, minimumUnits, minimumDays } = resolve(levels, EVERY_POOL, role);
  const everywhere = role === 'icon' || belowShop(minimumUnits.from) || belowShop(minimumDays.from);
  const byName = levels.filter(
    (one) =>
      one.pool !== EVERY_POOL &&
      one.level !== 'shop' &&
      saysMinimum(one) &&
      LEVELS.indexOf(one.level) >= depthOf(pools.from),
  );
  return [...new Set([...(everywhere ? pools.value : []), ...byName.map(({ pool }) => pool)])];
}
