import { publishDue } from '~/universe/published/publish.server';
import type { Tasks } from './tasks';

/** Brings castings to the store's metafields. */
export const run = ({ shop }: Tasks['publish'], asOf: Date): Promise<void> => publishDue(shop, asOf);
