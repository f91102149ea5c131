// Loaded into the measured app: React and Node as in production, which the development preload refuses to be part of,
// and yet a local Shopify below.
import { followClock } from '../../../tests/local-shopify/clock/follow-clock.ts';
import { routeShopifyTo } from '../../../tests/local-shopify/http/route-shopify.ts';

const url = process.env['LOCAL_SHOPIFY_URL'] ?? '';
routeShopifyTo(url);
await followClock(url);
