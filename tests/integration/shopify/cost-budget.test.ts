import { setTimeout as pause } from 'node:timers/promises';
import { beforeEach, expect, test, vi } from 'vitest';
import { forShop } from '~/database/for-shop.server';

const SHOP = 'maison.myshopify.com';
const MAXIMUM = 1_000;
const RESTORE = 2_000;

/** A process of the app as far as the budget goes: modules and connections of its own. */
async function anotherProcess() {
  vi.resetModules();
  return import('~/shopify/cost-budget.server');
}

/** Shopify's side: it keeps its own account and says what is left. */
function shopifyBucket(start: number) {
  const state = { available: start, at: performance.now(), refused: 0, spent: 0 };
  const fill = (): void => {
    const now = performance.now();
    state.available = Math.min(MAXIMUM, state.available + ((now - state.at) / 1000) * RESTORE);
    state.at = now;
  };
  return {
    state,
    ask: (cost: number, refund = 0) => {
      fill();
      if (state.available < cost) state.refused += 1;
      else state.available -= cost - refund;
      state.spent += cost - refund;
      return { available: state.available, maximum: MAXIMUM, restorePerSecond: RESTORE };
    },
  };
}

type Budget = Awaited<ReturnType<typeof anotherProcess>>;

async function question(budget: Budget, shopify: ReturnType<typeof shopifyBucket>, cost: number, refund = 0) {
  const taken = await budget.takePoints(SHOP, cost);
  if (taken.kind !== 'taken') throw new Error('Too busy.');
  await pause(taken.waitMs);
  const bucket = shopify.ask(cost, refund);
  await budget.settlePoints(SHOP, taken.points, cost - refund, bucket);
}

const learn = async (budget: Budget, shopify: ReturnType<typeof shopifyBucket>) =>
  question(budget, shopify, 10);

beforeEach(async () => {
  await forShop(SHOP).db.costBudget.deleteMany();
});

test('two processes that ask side by side never ask for more than the bucket holds', async () => {
  const processes = [await anotherProcess(), await anotherProcess()];
  const shopify = shopifyBucket(MAXIMUM);
  for (const budget of processes) await learn(budget, shopify);
  await Promise.all(
    processes.flatMap((budget) => Array.from({ length: 40 }, () => question(budget, shopify, 100))),
  );
  expect(shopify.state.refused).toBe(0);
  expect(shopify.state.spent).toBe(8_020);
});

test('what a question did not cost is there for the next', async () => {
  const budget = await anotherProcess();
  const shopify = shopifyBucket(MAXIMUM);
  await learn(budget, shopify);
  await question(budget, shopify, 800, 790);
  const next = await budget.takePoints(SHOP, 800);
  expect(next).toMatchObject({ kind: 'taken', waitMs: 0 });
});

test('where Shopify says that less is left, everybody waits for it', async () => {
  const [one, other] = [await anotherProcess(), await anotherProcess()];
  await learn(one, shopifyBucket(40));
  const taken = await other.takePoints(SHOP, 1_000);
  expect(taken.kind === 'taken' && taken.waitMs).toBeGreaterThan(300);
});

test('a question whose price is unknown is taken for a dear one', async () => {
  const budget = await anotherProcess();
  await learn(budget, shopifyBucket(MAXIMUM));
  expect(await budget.takePoints(SHOP, undefined)).toMatchObject({ points: 250 });
});

test('who would have to wait too long is sent away and takes nothing', async () => {
  const budget = await anotherProcess();
  await forShop(SHOP).db.costBudget.create({
    data: { shop: SHOP, available: 0, outstanding: 0, maximum: 100, restorePerSecond: 1, at: new Date() },
  });
  expect(await budget.takePoints(SHOP, 50)).toMatchObject({ kind: 'too-busy' });
  const kept = await forShop(SHOP).db.costBudget.findUniqueOrThrow({ where: { shop: SHOP } });
  expect(kept).toMatchObject({ available: 0, outstanding: 0 });
});

test('points of a process that died come back once it is quiet', async () => {
  const budget = await anotherProcess();
  await forShop(SHOP).db.costBudget.create({
    data: {
      shop: SHOP,
      available: 0,
      outstanding: 900,
      maximum: MAXIMUM,
      restorePerSecond: RESTORE,
      at: new Date(0),
    },
  });
  const taken = await budget.takePoints(SHOP, 10);
  await budget.settlePoints(SHOP, taken.kind === 'taken' ? taken.points : 0, 10, {
    available: 990,
    maximum: MAXIMUM,
    restorePerSecond: RESTORE,
  });
  expect(await budget.takePoints(SHOP, 800)).toMatchObject({ kind: 'taken', waitMs: 0 });
});
