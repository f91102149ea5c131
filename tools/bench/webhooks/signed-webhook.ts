import { createHmac, randomUUID } from 'node:crypto';

/** A level's webhook as Shopify sends it; each call is another one. The HMAC is over the body, so it is made once. */
export function webhookMaker(
  shop: string,
  secret: string,
): () => { headers: Record<string, string>; body: string } {
  const body = JSON.stringify({
    inventory_item_id: 50_000_000_001,
    location_id: 71_000_000_001,
    available: 12,
    updated_at: '2026-11-25T07:30:00Z',
    admin_graphql_api_id: 'gid://shopify/InventoryLevel/120000000001?inventory_item_id=50000000001',
  });
  const common = {
    'content-type': 'application/json',
    'x-shopify-topic': 'inventory_levels/update',
    'x-shopify-shop-domain': shop,
    'x-shopify-api-version': '2026-10',
    'x-shopify-triggered-at': '2026-11-25T07:30:00.000Z',
    'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
  };
  return () => ({ body, headers: { ...common, 'x-shopify-webhook-id': randomUUID() } });
}
