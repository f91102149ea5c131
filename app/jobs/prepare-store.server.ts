import { prepareStore } from '~/universe/published/prepare-store.server';
import type { Tasks } from './tasks';

/** Creates the metafield definitions after an installation. */
export const run = ({ shop }: Tasks['prepare-store'], asOf: Date): Promise<void> => prepareStore(shop, asOf);
