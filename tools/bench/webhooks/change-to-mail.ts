import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { startLocalShopify } from '../../../tests/local-shopify/start.ts';
import { setAvailable } from '../../../tests/local-shopify/store/set-available.ts';
import { eventually } from '../../../tests/setup/eventually.ts';
import { ownerOf } from '../../../tests/setup/owner.ts';
import { localEnvironment } from '../../local-environment.mjs';
import type { Say } from '../bench.ts';
import { percentile } from '../statistics.ts';
import type { Workbench } from '../workbench.ts';
import { iconStore, itemIdOf, PLACE_ID, productIdOf, titleOf, variantIdOf } from './icon-store.ts';
import { mailClock, type TakenMail } from './mail-clock.ts';
import { SECRET, SHOP } from './reception.ts';
import { startServer } from './server-process.ts';

const RATE = 100;
const WARM = 50;
const CHANGES = 600;
const PATIENCE_SECONDS = 60;

/** Every product an icon with one permanent variant, and somebody to tell. */
async function castAll(client: pg.Client, count: number): Promise<void> {
  await client.query(
    `insert into recipient (id, shop, name, address, created_at, confirmed_at)
     values (gen_random_uuid(), $1, 'Ida Berg', 'ida@sande.example', now(), now())`,
    [SHOP],
  );
  const numbers = Array.from({ length: count }, (_, number) => number);
  await client.query(
    `with change as (
       insert into casting_change (id, shop, kind, reason, at, by, by_name)
       values (gen_random_uuid(), $1, 'icon', 'Measured', now(), '1', 'Ingrid Sande') returning id),
     one as (
       select gen_random_uuid() as icon_id, * from unnest($2::text[], $3::bigint[], $4::bigint[])
         as given (title, product_id, variant_id)),
     icons as (
       insert into icon (id, shop, title, handle, created_at, created_by)
       select icon_id, $1, title, lower(replace(title, ' ', '-')), now(), '1' from one returning id),
     castings as (
       insert into casting (id, shop, product_id, role, icon_id, began_at, began_by)
       select gen_random_uuid(), $1, product_id, 'icon', icon_id, now(), change.id from one, change returning id)
     insert into permanent_variant (id, shop, icon_id, variant_id, began_at, began_by)
     select gen_random_uuid(), $1, icon_id, variant_id, now(), change.id from one, change`,
    [SHOP, numbers.map(titleOf), numbers.map(productIdOf), numbers.map(variantIdOf)],
  );
}

/** The mail that first names an icon. */
const mailOf = (mails: readonly TakenMail[], title: string): TakenMail | undefined =>
  mails.find(({ subject, text }) => text.includes(title) || subject.includes(title));

export interface ChangeToMail {
  changes: number;
  mails: number;
  /** Changes whose mail never came, or named only other icons. */
  unnamed: number;
  p50: number;
  p99: number;
}

/** Sells out one icon after another at Shopify, 100 a second, and waits for the mail that names each. */
export async function changeToMail(bench: Workbench, say: Say): Promise<ChangeToMail> {
  const url = await bench.freshDatabase('mailed');
  const post = await mailClock();
  const count = WARM + CHANGES;
  const shopify = await startLocalShopify({
    port: 0,
    seeds: [iconStore(count)],
    apiKey: 'mainstay-local-key',
    apiSecret: SECRET,
    opensApp: true,
  });
  const app = await startServer(
    ['--import', './tests/local-shopify/preload.ts', 'build/server/index.js'],
    {
      ...localEnvironment({
        databaseUrl: url,
        appUrl: 'http://localhost:9',
        shopifyUrl: shopify.url,
        smtpPort: post.port,
        appPort: 0,
      }),
      NODE_ENV: 'development',
      LOG_LEVEL: 'warn',
    },
    '/readyz',
  );
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const so = async (condition: string): Promise<boolean> =>
    (await client.query<{ so: boolean }>(`select (${condition}) as so`)).rows[0]?.so === true;
  try {
    shopify.appListensAt(app.url);
    await shopify.openApp(AbortSignal.timeout(PATIENCE_SECONDS * 1000));
    await eventually(
      () => so(`(select count(*) from level) = ${count}`),
      'the store is read',
      PATIENCE_SECONDS,
    );
    const owner = ownerOf({ shopify, appUrl: app.url }, SHOP);
    await owner.send('/app/quiet-fortnight/ending');
    await castAll(client, count);
    // Terms are renewed with the policy: what was cast behind the app's back is guarded from then on.
    await owner.send('/app/settings/alerts', { settleMinutes: '0', defaultMinimum: '5' });
    await eventually(
      () => so(`(select count(*) from watch) = ${count}`),
      'all are guarded',
      PATIENCE_SECONDS,
    );
    const store = shopify.store(SHOP);
    const sellOut = (number: number): void =>
      void setAvailable(store, { inventoryItemId: itemIdOf(number), locationId: PLACE_ID, available: 0 });
    const untilTold = (told: number): Promise<void> =>
      eventually(
        () =>
          so(`(select count(*) from incident where state = 'open') = ${told}
          and not exists (select from notice where state in ('due', 'sending'))`),
        `${told} incidents are told of`,
        PATIENCE_SECONDS,
      );
    say('stock changes, to warm up');
    for (let number = 0; number < WARM; number += 1) sellOut(number);
    await untilTold(WARM);
    say(`${CHANGES} stock changes at ${RATE} a second, each of another icon`);
    const before = post.taken.length;
    const began = performance.now();
    const changedAt = new Map<number, number>();
    for (let number = WARM; number < count; number += 1) {
      const early = began + ((number - WARM) / RATE) * 1000 - performance.now();
      if (early > 1) await pause(early);
      changedAt.set(number, performance.now());
      sellOut(number);
    }
    await untilTold(count);
    const waits = [...changedAt].flatMap(([number, at]) => {
      const mail = mailOf(post.taken, titleOf(number));
      return mail ? [mail.at - at] : [];
    });
    return {
      changes: changedAt.size,
      mails: post.taken.length - before,
      unnamed: changedAt.size - waits.length,
      p50: percentile(waits, 0.5),
      p99: percentile(waits, 0.99),
    };
  } finally {
    await client.end();
    await app.stop();
    await shopify.close();
    await post.close();
    await bench.dropDatabase('mailed');
  }
}
