import { forShop } from '~/database/for-shop.server';
import { now } from '~/clock.server';
import { enqueueIn } from '~/jobs/queue.server';
import { log } from '~/log.server';
import { sessions } from './app.server';
import { ask } from './gateway.server';
import { mayReadOrders } from './scopes';
import { ReadShopDocument, type ReadShopQuery } from './generated/graphql';

const factsOf = (data: ReadShopQuery) => ({
  name: data.shop.name,
  currency: data.shop.currencyCode as string,
  timeZone: data.shop.ianaTimezone,
  grantedScopes: data.currentAppInstallation.accessScopes.map((scope) => scope.handle),
});

/**
 * After a person's token was exchanged: writes down the shop. A first visit, or the first after an
 * uninstall, also asks for the catalogue and prepares the store. Throws when Shopify cannot be asked.
 */
export async function welcomeShop(shop: string): Promise<void> {
  const answer = await ask(shop, ReadShopDocument, {});
  if (answer.kind !== 'answered') throw new Error(`Shopify did not say who ${shop} is: ${answer.kind}`);
  const facts = factsOf(answer.data);
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('installation');
    const known = await rows.db.shop.findUnique({ where: { shop } });
    if (known && !known.uninstalledAt) {
      await rows.db.shop.update({ where: { shop }, data: facts });
      return;
    }
    const fresh = {
      ...facts,
      installedAt: now(),
      uninstalledAt: null,
      preparedAt: null,
      publicationsCheckedAt: null,
    };
    if (known)
      await rows.db.shop.update({ where: { shop }, data: { ...fresh, generation: known.generation + 1 } });
    else await rows.db.shop.create({ data: { shop, ...fresh } });
    await enqueueIn(rows, 'prepare-store', { shop });
    await enqueueIn(rows, 'sync', { shop, kind: 'catalogue' });
    if (mayReadOrders(facts.grantedScopes)) await enqueueIn(rows, 'sync', { shop, kind: 'orders' });
    log.info({ shop, reinstalled: known !== null }, 'Installed');
  });
}

/** shop/update and app/scopes_update: name, currency, zone and what is granted, as Shopify has them now. */
export async function shopChanged(shop: string): Promise<void> {
  const answer = await ask(shop, ReadShopDocument, {});
  if (answer.kind !== 'answered') throw new Error(`Shopify did not say who ${shop} is: ${answer.kind}`);
  await forShop(shop).db.shop.updateMany({ data: factsOf(answer.data) });
}

/**
 * app/uninstalled: sessions go at once, the shop's jobs find it gone; its rows stay until shop/redact. An
 * uninstall older than the present installation is a late one and changes nothing.
 */
export async function shopUninstalled(
  shop: string,
  triggeredAt: Date,
): Promise<'uninstalled' | 'older-than-installation'> {
  return forShop(shop).transaction(async (rows) => {
    await rows.lock('installation');
    const known = await rows.db.shop.findUnique({ where: { shop } });
    if (known && triggeredAt < known.installedAt) return 'older-than-installation';
    const stored = await sessions.findSessionsByShop(shop);
    await sessions.deleteSessions(stored.map((session) => session.id));
    await rows.db.shop.updateMany({ data: { uninstalledAt: now(), grantedScopes: [] } });
    await rows.db.syncRun.updateMany({
      where: { finishedAt: null },
      data: { state: 'failed', failure: 'uninstalled', finishedAt: now() },
    });
    log.info({ shop }, 'Uninstalled');
    return 'uninstalled';
  });
}
