import { now } from '~/clock.server';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import type { Tasks } from './tasks';

/** Carries out the castings of many products that were decided, each portion with its own time. */
export const run = async ({ shop }: Tasks['cast-many']): Promise<void> => {
  while ((await carryOutCastings(shop, now())) === 'more');
};
