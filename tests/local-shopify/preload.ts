// Loaded into the app's process in development: node --import ./tests/local-shopify/preload.ts …
// The app does not know: its requests to Shopify and Slack go to the local one, and its clock follows the local clock.
import { followClock } from './clock/follow-clock.ts';
import { routeShopifyTo } from './http/route-shopify.ts';
import { routeSlackTo } from './slack/route-slack.ts';

if (process.env['NODE_ENV'] === 'production')
  throw new Error('The local Shopify is for development: it is never loaded with NODE_ENV=production.');
const url = process.env['LOCAL_SHOPIFY_URL'];
if (url === undefined || url === '')
  throw new Error('LOCAL_SHOPIFY_URL says where the local Shopify listens.');
routeShopifyTo(url);
routeSlackTo(url);
await followClock(url);
