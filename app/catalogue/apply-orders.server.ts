import { now } from '~/clock.server';
import { inBulk, type BulkClient } from '~/database/bulk.server';
import { enqueueInBulk } from '~/jobs/queue.server';
import { log } from '~/log.server';
import type { ApplyOutcome } from './apply-catalogue.server';
import type { BulkState } from './bulk-operation.server';
import { completeSync, type CurrentRun } from './finish-sync.server';
import { followDownload } from './follow-download.server';
import { inMirror } from './mirror-transaction.server';
import { onlyOne } from './only-one.server';
import { orderLine } from './order-rows';
import { openOrderStaging } from './staging.server';

// A tag may name a person, so none is kept but those that the owner called wholesale; whoever names another reads the
// orders again. An order deleted since ($2) stays deleted.
const STAGED = `select l.*, o.location_id, o.channel, o.test, o.cancelled, o.processed_at, o.updated_at,
    array(select tag from shop s, unnest(s.wholesale_tags) tag
      where s.shop = $1 and lower(tag) in (select lower(said) from unnest(o.order_tags) said) order by tag) as order_tags
  from (select distinct on (id) * from staged_line order by id) l
  join (select distinct on (order_id) * from staged_order order by order_id, updated_at desc) o using (order_id)
  where not exists (select from tombstone t
    where t.shop = $1 and t.kind = 'order' and t.id = l.order_id::text and t.deleted_at >= $2)`;

const COLUMNS = `order_id, product_id, variant_id, location_id, quantity, current_quantity, unit_price, discount,
  channel, order_tags, test, cancelled, processed_at, updated_at`;

// The location that sends most of a line. What was known stays where fulfilments were not read this time.
const PLACE_LINES = `update order_line m set fulfilled_from = s.location_id
  from (select distinct on (line_id) line_id, location_id
    from (select line_id, location_id, sum(units) as units
      from staged_sent join staged_sender using (fulfilment_id) group by line_id, location_id) placed
    order by line_id, units desc, location_id) s
  where m.shop = $1 and m.id = s.line_id and m.fulfilled_from is distinct from s.location_id`;

/** Takes staged orders into the mirror, inside the caller's transaction. Answers how many lines changed. */
export async function takeInOrders(client: BulkClient, shop: string, trueAt: Date): Promise<number> {
  const updated = await client.query(
    `update order_line m
     set (${COLUMNS}) = (select ${COLUMNS.replace(/\w+/g, 's.$&')})
     from (${STAGED}) s
     where m.shop = $1 and m.id = s.id and s.updated_at >= m.updated_at
       and (${COLUMNS.replace(/\w+/g, 'm.$&')}) is distinct from (${COLUMNS.replace(/\w+/g, 's.$&')})`,
    [shop, trueAt],
  );
  const inserted = await client.query(
    `insert into order_line (shop, id, ${COLUMNS})
     select $1, id, ${COLUMNS} from (${STAGED}) s
     where not exists (select from order_line m where m.shop = $1 and m.id = s.id)`,
    [shop, trueAt],
  );
  const placed = await client.query(PLACE_LINES, [shop]);
  return (updated.rowCount ?? 0) + (inserted.rowCount ?? 0) + (placed.rowCount ?? 0);
}

/** Reads a finished bulk file of orders and takes it in, in one transaction. */
export async function applyOrders(
  run: CurrentRun,
  bulk: Extract<BulkState, { kind: 'completed' }>,
  currency: string,
): Promise<ApplyOutcome> {
  const { shop } = run;
  return inBulk(shop, (client) =>
    onlyOne(client, `${shop} sync ${run.kind}`, async () => {
      const staging = await openOrderStaging(client);
      const objects = await followDownload(run, bulk.url, bulk.objects, {
        take: (object) => {
          const { table, row } = orderLine(object, currency);
          if (row !== null) staging.add(table, row);
        },
        settle: () => staging.settle(),
      });
      await staging.finish();
      await client.query(
        'analyze staged_order; analyze staged_line; analyze staged_sender; analyze staged_sent',
      );
      return inMirror(client, shop, async () => {
        const changed = await takeInOrders(client, shop, bulk.beganAt);
        if (!(await completeSync(client, run, changed, objects, now()))) return 'ended';
        await enqueueInBulk(client, 'know', { shop });
        log.info({ shop, objects, changed }, 'Read the orders');
        return 'applied' as const;
      });
    }),
  ).then((outcome) => (outcome === 'gone' ? 'ended' : outcome));
}
