import { countCast } from '~/universe/cast/cast-count.server';
import type { Tasks } from './tasks';

/** Counts the products by role again. */
export const run = ({ shop }: Tasks['count-cast']): Promise<void> => countCast(shop);
