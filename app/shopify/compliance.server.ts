import { forShop } from '~/database/for-shop.server';
import { forgetRows } from '~/database/forget-rows.server';
import { now } from '~/clock.server';
import { log } from '~/log.server';
import { sessions } from './app.server';
import { presenceOf } from './presence.server';
import { SHOP_TABLES } from './shop-tables';

/** What is kept of a compliance request: never an e-mail or a phone. */
export interface ComplianceRequest {
  topic: 'customers/data_request' | 'customers/redact' | 'shop/redact';
  orderIds: bigint[];
}

/**
 * Fulfils a compliance webhook. We keep no person, so a data request is answered by the record that it came
 * and which orders it named; redacting a customer deletes the named orders' lines; redacting a shop deletes
 * every row of it, unless the shop has the app. Throws ShopifyUnavailable.
 */
export async function fulfilCompliance(
  shop: string,
  request: ComplianceRequest,
  triggeredAt: Date,
): Promise<void> {
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('installation');
    if (request.topic === 'shop/redact') {
      if ((await presenceOf(rows)) === 'installed') {
        log.warn({ shop }, 'Did not forget a shop that has the app');
        return;
      }
      const stored = await sessions.findSessionsByShop(shop);
      await sessions.deleteSessions(stored.map((session) => session.id));
      await forgetRows(rows, SHOP_TABLES);
      log.info({ shop }, 'Forgot a shop on request');
      return;
    }
    if (request.topic === 'customers/redact')
      await rows.db.orderLine.deleteMany({ where: { orderId: { in: request.orderIds } } });
    await rows.db.complianceRequest.create({
      data: {
        shop,
        topic: request.topic,
        orderIds: request.orderIds,
        receivedAt: triggeredAt,
        doneAt: now(),
      },
    });
  });
}
