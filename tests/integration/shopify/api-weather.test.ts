import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { reRead } from '~/catalogue/re-read.server';
import { disconnect, pool } from '~/database/client.server';
import { ShopifyUnavailable } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { ReadShopDocument } from '~/shopify/generated/graphql';
import { noFaults, type ApiFaults } from '../../local-shopify/control/faults';
import type { Running } from '../../local-shopify/start';
import { connectedStores } from '../../setup/connected-store';
import { mirrorMaison, seed } from '../../setup/mirrored-maison';

const SHOP = seed.shop.domain;
let shopify: Running;

beforeAll(async () => {
  // A bucket that holds one large question: a batch of them has to wait for its points.
  shopify = await connectedStores([seed], { plan: { restoreRate: 500, maximumAvailable: 1000 } });
  await mirrorMaison(SHOP, { orders: false });
});

afterAll(disconnect);

beforeEach(() => {
  weather({});
  shopify.server.log.splice(0);
});

const weather = (api: ApiFaults): void => {
  shopify.server.faults = { ...noFaults(), api };
};
const shopName = async (): Promise<unknown> => {
  const answer = await ask(SHOP, ReadShopDocument, {});
  return answer.kind === 'answered' ? answer.data.shop.name : answer;
};
const questions = () => shopify.server.log.filter(({ path }) => path.endsWith('/graphql.json'));
/** What was answered without having been done: the bucket held too little for it. */
const throttled = () =>
  questions().filter(({ operation, cost, status }) => operation && !cost && status === 200).length;

test('a 429 is waited for as long as Shopify says, and the question is answered', async () => {
  weather({ status: 429, times: 1 });
  const started = performance.now();
  expect(await shopName()).toBe(seed.shop.name);
  expect(performance.now() - started).toBeGreaterThan(1_900);
  expect(questions().map(({ status }) => status)).toEqual([429, 200]);
});

test.each<[string, ApiFaults]>([
  ['THROTTLED', { throttle: true, times: 2 }],
  ['a body that trickles in', { slowMs: 600 }],
  ['a slow Shopify', { latencyMs: 400 }],
])('%s only makes the question take longer', async (_name, api) => {
  weather(api);
  expect(await shopName()).toBe(seed.shop.name);
});

test.each<[string, ApiFaults]>([
  ['502', { status: 502 }],
  ['503', { status: 503 }],
  ['504', { status: 504 }],
  ['a web page under 502', { status: 502, html: true }],
  ['a web page instead of JSON', { html: true }],
  ['JSON that stops in the middle', { cut: true }],
  ['a connection that breaks', { reset: true }],
])('%s means to ask again later, and is no fault of ours', async (_name, api) => {
  weather({ ...api, times: 1 });
  expect(await shopName()).toMatchObject({ kind: 'later' });
  expect(await shopName()).toBe(seed.shop.name);
});

/** As the queue does: again until nothing waits, however often Shopify cannot be had. */
async function readEverythingAgain(): Promise<number> {
  let attempts = 0;
  for (;;) {
    attempts += 1;
    try {
      await reRead(SHOP);
      return attempts;
    } catch (error) {
      if (!(error instanceof ShopifyUnavailable)) throw error;
    }
  }
}

test.each<[string, ApiFaults, { throttled: number; attempts: number }]>([
  ['fair weather', {}, { throttled: 0, attempts: 1 }],
  ['THROTTLED in the middle', { throttle: true, skip: 1, times: 2 }, { throttled: 2, attempts: 1 }],
  ['429 in the middle', { status: 429, skip: 1, times: 1 }, { throttled: 0, attempts: 1 }],
  ['502 in the middle', { status: 502, skip: 1, times: 1 }, { throttled: 0, attempts: 2 }],
  ['a reset in the middle', { reset: true, skip: 1, times: 1 }, { throttled: 0, attempts: 2 }],
  ['a cut body in the middle', { cut: true, skip: 1, times: 1 }, { throttled: 0, attempts: 2 }],
])('a batch of questions in %s is worked off within its budget', async (_name, api, expected) => {
  await pool.query(
    `insert into re_read (shop, kind, id, asked_at) select shop, 'product', id, now() from product where shop = $1`,
    [SHOP],
  );
  await pool.query(`update product set title = 'not yet read', updated_at = '2000-01-01' where shop = $1`, [
    SHOP,
  ]);
  weather(api);
  expect({ attempts: await readEverythingAgain(), throttled: throttled() }).toEqual(expected);
  expect(questions().length).toBeGreaterThan(3);
  const left = `select (select count(*)::int from re_read) as waiting,
    (select count(*)::int from product where title = 'not yet read') as unread`;
  expect((await pool.query(left)).rows).toEqual([{ waiting: 0, unread: 0 }]);
});
