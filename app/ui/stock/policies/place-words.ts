import { keyOf, type Named, type Place } from '~/stock-guard/policy/place';
import type { PoolChoice } from '~/stock-guard/policy/pool-choices';
import type { Words } from '~/words/words';

type About = Pick<Place, 'subject'> & { level: Place['level'] | 'default' };

const ROLE_WORDS = {
  icon: 'stock-policy.role.icon',
  supporting: 'stock-policy.role.supporting',
  uncast: 'stock-policy.role.uncast',
} as const;

/** A level's subject as people call it: "Shop", "Icons", "Harbour Coat". */
export function placeName(
  { t }: Words,
  { level, subject }: About,
  names: ReadonlyMap<string, Named>,
): string {
  if (level === 'default') return t('stock-policy.level.default');
  if (level === 'shop') return t('stock-policy.level.shop');
  if (level === 'role' && subject in ROLE_WORDS) return t(ROLE_WORDS[subject as keyof typeof ROLE_WORDS]);
  return names.get(keyOf({ level, subject }))?.name ?? t('stock-policy.gone');
}

/** A pool as people call it. */
export function poolName({ t }: Words, id: string, pools: readonly PoolChoice[]): string {
  if (id === '') return t('stock-policy.pool.every');
  const pool = pools.find((one) => one.id === id);
  if (!pool) return t('stock-policy.gone');
  if (pool.name === '') return t('stock-policy.pool.online');
  return pool.open ? pool.name : t('stock-policy.pool.closed', { name: pool.name });
}

/** The page of a level and pool. */
export const placeUrl = ({ level, subject, pool }: Place): string =>
  `/app/stock/policies?${new URLSearchParams({ level, subject, pool }).toString()}`;
