import { now } from '~/clock.server';
import { inBulk, type BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import { log } from '~/log.server';
import { applyStaged, type Applied } from './apply-staged.server';
import type { BulkState } from './bulk-operation.server';
import { catalogueLine } from './catalogue-line';
import { stageComponents } from './components.server';
import { completeSync, type CurrentRun } from './finish-sync.server';
import { followDownload } from './follow-download.server';
import { applyLocations, readLocations } from './locations.server';
import { inMirror } from './mirror-transaction.server';
import { onlyOne } from './only-one.server';
import { askForArrivals } from './re-read-transfers.server';
import { openMirrorStaging, type MirrorStaging } from './staging.server';
import { minutesAfter, RECONCILE_MINUTES } from './sync-run';

type Completed = Extract<BulkState, { kind: 'completed' }>;

/** `elsewhere`: another process is at it. `ended`: the run was ended meanwhile, or the shop has left; nothing was applied. */
export type ApplyOutcome = 'applied' | 'elsewhere' | 'ended';

async function stageBundles(client: BulkClient, shop: string, staging: MirrorStaging): Promise<void> {
  const bundles = await client.query<{ id: string }>(
    `select distinct v.id::text from staged_variant v join staged_product p on p.id = v.product_id where p.bundle`,
  );
  await stageComponents(
    shop,
    bundles.rows.map((row) => row.id),
    staging,
  );
  await staging.finish();
}

async function settleMirror(
  client: BulkClient,
  run: CurrentRun,
  snapshotAt: Date,
  asOf: Date,
): Promise<void> {
  const due = minutesAfter(snapshotAt, RECONCILE_MINUTES);
  await client.query(
    `update shop set mirror_as_of = greatest(mirror_as_of, $2), reconcile_due_at = greatest($3::timestamptz, $4) where shop = $1`,
    [run.shop, snapshotAt, due, asOf],
  );
  // Everything once: the mirror may have been stale, and what was frozen has to be looked at again.
  await enqueueInBulk(client, 'assess', { shop: run.shop, cause: 'stock' });
  await askForArrivals(client, run.shop, asOf);
  await enqueueInBulk(client, 're-read', { shop: run.shop });
  // Begins only where orders are granted and were never read.
  await enqueueInBulk(client, 'sync', { shop: run.shop, kind: 'orders' });
}

/**
 * Reads a finished bulk file into staging and takes it into the mirror in one transaction: the old mirror or the
 * new one, never a part. May be repeated after a crash. Throws as the file's reading and Shopify do.
 */
export async function applyCatalogue(
  run: CurrentRun,
  bulk: Completed,
  currency: string,
): Promise<ApplyOutcome> {
  const { shop } = run;
  return inBulk(shop, (client) =>
    onlyOne(client, `${shop} sync ${run.kind}`, async () => {
      const staging = await openMirrorStaging(client);
      const objects = await followDownload(run, bulk.url, bulk.objects, {
        take: (object) => {
          const { table, row } = catalogueLine(object, currency);
          staging.add(`staged_${table}`, row);
        },
        settle: () => staging.settle(),
      });
      await staging.finish();
      await stageBundles(client, shop, staging);
      const locationsReadAt = now();
      const locations = await readLocations(shop);
      const outcome = await inMirror(client, shop, async (): Promise<Applied | 'ended'> => {
        const mirrored = await client.query('select from shop where shop = $1 and mirror_as_of is not null', [
          shop,
        ]);
        const moved = await applyLocations(client, shop, locations, locationsReadAt);
        const applied = await applyStaged(client, {
          shop,
          trueAt: bulk.beganAt,
          read: 'everything',
          source: 'sync',
          opening: mirrored.rowCount === 0,
        });
        const asOf = now();
        const completed = await completeSync(client, run, applied.rowsChanged + moved, objects, asOf);
        if (!completed) throw new RunEnded();
        await settleMirror(client, run, bulk.beganAt, asOf);
        // Orders may have been read before there were products to know them by.
        await enqueueInBulk(client, 'know', { shop });
        return applied;
      }).catch(endedOrThrow);
      if (outcome === 'gone' || outcome === 'ended') return 'ended';
      log.info(
        { shop, objects, rowsChanged: outcome.rowsChanged, orphans: outcome.orphans },
        'Read the catalogue',
      );
      return 'applied';
    }),
  );
}

/** Rolls the transaction back: the run is no longer the current one. */
class RunEnded extends Error {}

function endedOrThrow(error: unknown): 'ended' {
  if (error instanceof RunEnded) return 'ended';
  throw error;
}
