import { enqueueInBulk } from '~/jobs/queue.server';
import { applyStaged, touchedVariants, type Applied } from './apply-staged.server';
import { withBundles } from './bundles-of.server';
import { inMirror } from './mirror-transaction.server';
import type { ReReading } from './re-read.server';

/** Takes a part that was read again and staged into the mirror, and asks for the assessment of what it touched. */
export async function takeIn(
  { client, shop, readAt, strike }: Pick<ReReading, 'client' | 'shop' | 'readAt' | 'strike'>,
  more?: () => Promise<void>,
): Promise<Applied | 'gone'> {
  return inMirror(client, shop, async () => {
    const applied = await applyStaged(client, {
      shop,
      trueAt: readAt,
      read: 'a-part',
      source: 'reading',
      opening: false,
    });
    await more?.();
    await strike();
    const variantIds = await touchedVariants(client, shop);
    if (variantIds === null) await enqueueInBulk(client, 'assess', { shop, cause: 'stock' });
    else if (variantIds.length > 0)
      await enqueueInBulk(client, 'assess', {
        shop,
        variantIds: await withBundles(client, shop, variantIds),
        cause: 'stock',
      });
    return applied;
  });
}
