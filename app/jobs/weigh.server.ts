import { weigh } from '~/universe/weighing/weigh.server';
import type { Tasks } from './tasks';

/** Weighs what products and tiers sold, and proposes from it. */
export const run = ({ shop }: Tasks['weigh'], asOf: Date): Promise<void> => weigh(shop, asOf);
