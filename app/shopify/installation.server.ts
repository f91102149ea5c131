import { forShop, type ShopRows } from '~/database/for-shop.server';
import { now } from '~/clock.server';
import { enqueueIn } from '~/jobs/queue.server';
import { log } from '~/log.server';
import { api, sessions } from './app.server';
import { ask } from './gateway.server';
import { presenceOf } from './presence.server';
import { mayReadOrders } from './scopes';
import { shopZone } from './shop-zone.server';
import { ReadShopDocument, type ReadShopQuery } from './generated/graphql';

const factsOf = async (shop: string, data: ReadShopQuery) => ({
  name: data.shop.name,
  currency: data.shop.currencyCode as string,
  timeZone: await shopZone(shop, data.shop.ianaTimezone),
  grantedScopes: data.currentAppInstallation.accessScopes.map((scope) => scope.handle),
});

/** How long a new installation only shows what it would send. */
const QUIET_DAYS = 14;

/** An installation that begins now. */
const asNew = (before: { generation: number } | null) => ({
  generation: (before?.generation ?? 0) + 1,
  installedAt: now(),
  uninstalledAt: null,
  preparedAt: null,
  publicationsCheckedAt: null,
  quietUntil: new Date(now().getTime() + QUIET_DAYS * 24 * 60 * 60_000),
  sendingBeganAt: null,
});

async function askForEverything(rows: ShopRows, grantedScopes: string[]): Promise<void> {
  const { shop } = rows;
  await enqueueIn(rows, 'prepare-store', { shop });
  await enqueueIn(rows, 'sync', { shop, kind: 'catalogue' });
  if (mayReadOrders(grantedScopes)) await enqueueIn(rows, 'sync', { shop, kind: 'orders' });
}

/**
 * After a person's token was exchanged: writes down the shop. A first visit, or the first after an
 * uninstall, also asks for the catalogue and prepares the store. Throws when Shopify cannot be asked.
 */
export async function welcomeShop(shop: string): Promise<void> {
  const answer = await ask(shop, ReadShopDocument, {});
  if (answer.kind !== 'answered') throw new Error(`Shopify did not say who ${shop} is: ${answer.kind}`);
  const facts = await factsOf(shop, answer.data);
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('installation');
    const known = await rows.db.shop.findUnique({ where: { shop } });
    if (known && !known.uninstalledAt) {
      await rows.db.shop.update({ where: { shop }, data: facts });
      return;
    }
    if (known) await rows.db.shop.update({ where: { shop }, data: { ...facts, ...asNew(known) } });
    else await rows.db.shop.create({ data: { shop, ...facts, ...asNew(null) } });
    await askForEverything(rows, facts.grantedScopes);
    log.info({ shop, reinstalled: known !== null }, 'Installed');
  });
}

/** shop/update and app/scopes_update: name, currency, zone and what is granted, as Shopify has them now. */
export async function shopChanged(shop: string): Promise<void> {
  const answer = await ask(shop, ReadShopDocument, {});
  if (answer.kind !== 'answered') throw new Error(`Shopify did not say who ${shop} is: ${answer.kind}`);
  await forShop(shop).db.shop.updateMany({ data: await factsOf(shop, answer.data) });
}

const TOKEN_LIFE_MS = 60 * 60 * 1000;
const CLOCKS_DIFFER_MS = 5_000;

/** Whether the offline token may be younger than a moment. One that is older ended with the uninstall of that moment. */
async function hasTokenSince(shop: string, moment: Date): Promise<boolean> {
  const session = await sessions.loadSession(api.session.getOfflineId(shop));
  const givenAt = (session?.expires?.getTime() ?? 0) - TOKEN_LIFE_MS;
  return givenAt > moment.getTime() - CLOCKS_DIFFER_MS;
}

export type Uninstalled = 'uninstalled' | 'older-than-installation' | 'came-back';

/**
 * app/uninstalled: sessions go at once, the shop's jobs find it gone; its rows stay until shop/redact. An
 * uninstall older than the present installation is a late one and changes nothing. Where the shop came back before
 * the news of its leaving, a new installation begins with that. Throws where Shopify cannot be asked.
 */
export async function shopUninstalled(shop: string, triggeredAt: Date): Promise<Uninstalled> {
  // Before Shopify is asked: what a visit stores from now on is a new installation's.
  const held = await sessions.heldBy(shop);
  const outcome = await forShop(shop).transaction(async (rows) => {
    await rows.lock('installation');
    const known = await rows.db.shop.findUnique({ where: { shop } });
    if (known && triggeredAt < known.installedAt) return 'older-than-installation';
    const cameBack =
      known !== null && (await hasTokenSince(shop, triggeredAt)) && (await presenceOf(rows)) === 'installed';
    await rows.db.syncRun.updateMany({
      where: { finishedAt: null },
      data: { state: 'failed', failure: 'uninstalled', finishedAt: now() },
    });
    if (cameBack) {
      await rows.db.shop.update({ where: { shop }, data: asNew(known) });
      await askForEverything(rows, known.grantedScopes);
      return 'came-back';
    }
    await sessions.forget(held);
    await rows.db.shop.updateMany({ data: { uninstalledAt: now(), grantedScopes: [] } });
    return 'uninstalled';
  });
  log.info({ shop, outcome }, 'Heard of an uninstall');
  // What was granted before may not be granted again.
  if (outcome === 'came-back') await shopChanged(shop);
  return outcome;
}
