import { applyLocations, readLocations } from './locations.server';
import { inMirror } from './mirror-transaction.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import type { ReReading } from './re-read.server';

async function again(
  _ids: string[],
  { client, shop, readAt, strike }: ReReading,
): Promise<'taken-in' | 'gone'> {
  const locations = await readLocations(shop);
  return inMirror(client, shop, async () => {
    const changed = await applyLocations(client, shop, locations, readAt);
    await strike();
    // Which pools there are, and of which locations, decides what is promised: its terms are worked out anew.
    if (changed > 0) await enqueueInBulk(client, 'assess', { shop, cause: 'policy' });
    return 'taken-in' as const;
  });
}

/** All locations together: they are few. */
export const reReadLocations = { perCall: () => Promise.resolve(1), again };
