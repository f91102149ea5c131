import { staleBefore } from '~/catalogue/mirror-age';
import { installedShops, shopsWith } from '~/database/fleet.server';
import { clearGivenUpJobs, freeDeadWorkers } from '~/database/worker-locks.server';
import { log } from '~/log.server';
import { wake } from './queue.server';

/** One recurring look at rows that are due. `run` gets the clock's time and only wakes what has work. */
export interface Sweep {
  name: string;
  everySeconds: number;
  run: (asOf: Date) => Promise<void>;
}

const forEach = async (shops: string[], each: (shop: string) => Promise<void>): Promise<void> => {
  for (const shop of shops) await each(shop);
};

/** The whole timetable of the worker. Every due time is a row of ours; nothing here remembers anything. */
export const timetable: Sweep[] = [
  {
    name: 'jobs of workers that died',
    everySeconds: 2,
    run: async () => {
      const dead = await freeDeadWorkers();
      if (dead > 0) log.warn({ dead }, 'Took the jobs back from workers that died');
    },
  },
  {
    name: 'jobs that are not tried again',
    everySeconds: 3_600,
    run: async () => {
      const cleared = await clearGivenUpJobs();
      if (cleared > 0) log.info({ cleared }, 'Cleared jobs that are not tried again');
    },
  },
  {
    name: 'webhooks that nobody drained',
    everySeconds: 5,
    run: async () =>
      forEach(await shopsWith`select distinct shop from webhook_inbox where done_at is null`, (shop) =>
        wake('drain-inbox', { shop }),
      ),
  },
  {
    name: 'things that nobody read again',
    everySeconds: 5,
    run: async () =>
      forEach(
        await shopsWith`select distinct shop from re_read join shop using (shop) where uninstalled_at is null`,
        (shop) => wake('re-read', { shop }),
      ),
  },
  {
    name: 'readings under way',
    everySeconds: 1,
    run: async (asOf) => {
      for (const kind of ['catalogue', 'orders'] as const) {
        const due =
          await shopsWith`select distinct shop from sync_run where finished_at is null and kind = ${kind} and (check_due_at is null or check_due_at <= ${asOf})`;
        await forEach(due, (shop) => wake('sync', { shop, kind }));
      }
    },
  },
  {
    name: 'stores to prepare',
    everySeconds: 600,
    run: async () =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and prepared_at is null and publishing`,
        (shop) => wake('prepare-store', { shop }),
      ),
  },
  {
    name: 'first readings that failed',
    everySeconds: 10,
    run: async () => {
      for (const kind of ['catalogue', 'orders'] as const) {
        const unread =
          await shopsWith`select distinct r.shop from sync_run r join shop s using (shop) where s.uninstalled_at is null and r.kind = ${kind} and r.state = 'failed' and r.started_at >= s.installed_at and not exists (select 1 from sync_run d where d.shop = r.shop and d.kind = r.kind and d.started_at >= s.installed_at and (d.state = 'done' or d.finished_at is null))`;
        await forEach(unread, (shop) => wake('sync', { shop, kind }));
      }
    },
  },
  {
    name: 'mirrors to reconcile and days to close',
    everySeconds: 5,
    run: async (asOf) =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and mirror_as_of is not null and (reconcile_due_at is null or reconcile_due_at <= ${asOf})`,
        (shop) => wake('reconcile', { shop }),
      ),
  },
  {
    name: 'demand that is not known for today',
    everySeconds: 10,
    run: async (asOf) =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and mirror_as_of is not null and (known_day is null or known_day < (${asOf}::timestamptz at time zone time_zone)::date)`,
        (shop) => wake('know', { shop }),
      ),
  },
  {
    name: 'sales that were not weighed today',
    everySeconds: 10,
    run: async () =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and known_day is not null and (weighed_at is null or (weighed_at at time zone time_zone)::date < known_day)`,
        (shop) => wake('weigh', { shop }),
      ),
  },
  {
    // While a mirror is stale its incidents stand still: its shop is not woken for them.
    name: 'incidents whose settle time is over',
    everySeconds: 1,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from incident join shop using (shop) where uninstalled_at is null and mirror_as_of >= ${staleBefore(asOf)} and state = 'settling' and opens_at <= ${asOf}`,
        (shop) => wake('assess', { shop, due: true, cause: 'stock' }),
      ),
  },
  {
    // A promised day is over first where clocks are fourteen hours ahead; the assessment knows the shop's own.
    name: 'snoozes and promised days that are over',
    everySeconds: 20,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from incident join shop using (shop) where uninstalled_at is null and mirror_as_of >= ${staleBefore(asOf)} and (state = 'snoozed' and snoozed_until <= ${asOf} or state = 'acknowledged' and promised_on < ((${asOf}::timestamptz at time zone 'UTC') + interval '14 hours')::date)`,
        (shop) => wake('assess', { shop, due: true, cause: 'stock' }),
      ),
  },
  {
    name: 'every promise once more',
    everySeconds: 300,
    run: async () => forEach(await installedShops(), (shop) => wake('assess', { shop, cause: 'stock' })),
  },
  {
    name: 'files to read, to apply or to forget',
    everySeconds: 5,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from import_run join shop using (shop) where uninstalled_at is null and (state in ('reading', 'applying') or state in ('ready', 'refused', 'failed') and at < ${asOf}::timestamptz - interval '1 day')`,
        (shop) => wake('import', { shop }),
      ),
  },
  {
    name: 'castings of many products',
    everySeconds: 2,
    run: async () =>
      forEach(
        await shopsWith`select distinct shop from bulk_casting join shop using (shop) where uninstalled_at is null and state = 'casting'`,
        (shop) => wake('cast-many', { shop }),
      ),
  },
  {
    name: 'notices to send',
    everySeconds: 1,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from notice join shop using (shop) where uninstalled_at is null and state in ('due', 'sending') and due_at <= ${asOf}`,
        (shop) => wake('send-notices', { shop }),
      ),
  },
  {
    name: 'mornings that have come, and fortnights that are over',
    everySeconds: 2,
    run: async (asOf) => {
      const mornings =
        await shopsWith`select distinct shop from recipient join shop using (shop) where uninstalled_at is null and confirmed_at is not null and removed_at is null and bounced_at is null and (next_digest_at is null or next_digest_at <= ${asOf})`;
      const channels =
        await shopsWith`select distinct c.shop from channel c join shop using (shop) where uninstalled_at is null and disconnected_at is null and not exists (select from notice n where n.shop = c.shop and n.channel_id = c.id and n.state = 'planned' and n.due_at > ${asOf})`;
      const over =
        await shopsWith`select shop from shop where uninstalled_at is null and quiet_until <= ${asOf} and sending_began_at is null`;
      await forEach([...new Set([...mornings, ...channels, ...over])], (shop) =>
        wake('write-digests', { shop }),
      );
    },
  },
  {
    name: 'publications to compare with Shopify, once a day',
    everySeconds: 60,
    run: async (asOf) =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and publishing and (publications_checked_at is null or publications_checked_at <= ${asOf}::timestamptz - interval '1 day') and (exists (select 1 from publication p where p.shop = shop.shop and p.state <> 'due') or exists (select 1 from published_entry e where e.shop = shop.shop and e.state <> 'due'))`,
        (shop) => wake('reconcile-publications', { shop }),
      ),
  },
  {
    name: 'products to publish',
    everySeconds: 2,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from publication join shop using (shop) where uninstalled_at is null and publishing and state = 'due' and due_at <= ${asOf}`,
        (shop) => wake('publish', { shop }),
      ),
  },
  {
    name: 'entries and collections of the universe to publish',
    everySeconds: 2,
    run: async (asOf) =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and publishing and (exists (select 1 from published_entry e where e.shop = shop.shop and e.state = 'due' and e.due_at <= ${asOf}) or exists (select 1 from published_collection c where c.shop = shop.shop and c.state = 'due' and c.due_at <= ${asOf}))`,
        (shop) => wake('publish', { shop }),
      ),
  },
  {
    name: 'stores whose owner wants nothing of ours there',
    everySeconds: 60,
    run: async () =>
      forEach(
        await shopsWith`select shop from shop where uninstalled_at is null and not publishing and (exists (select 1 from publication p where p.shop = shop.shop) or exists (select 1 from published_entry e where e.shop = shop.shop) or exists (select 1 from published_collection c where c.shop = shop.shop))`,
        (shop) => wake('publish', { shop }),
      ),
  },
  {
    name: 'planned entries whose day has come',
    everySeconds: 60,
    run: async (asOf) =>
      forEach(
        await shopsWith`select distinct shop from published_entry join shop using (shop) where uninstalled_at is null and publishing and opens_on <= ((${asOf}::timestamptz at time zone 'UTC') + interval '14 hours')::date and opens_on <= (${asOf}::timestamptz at time zone time_zone)::date`,
        (shop) => wake('publish', { shop }),
      ),
  },
];
