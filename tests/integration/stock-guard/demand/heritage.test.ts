import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from 'vitest';
import { velocityCsv } from '~/stock-guard/explain/velocity-csv';
import { velocityDays } from '~/stock-guard/explain/velocity-days.server';
import { daysFrom, HOUSE, knownAt, openHouse, rows, sell, style } from '../../../setup/demand-stage';
import { rowsOfFile, velocityByHand } from '../../../setup/velocity-by-hand';

const NOW = '2026-11-25T09:00:00Z';
const BEGAN = new Date('2020-01-01T00:00:00Z');
const LAUNCH = '2026-11-15';
/** A hundred days to the eve of the launch. */
const BEFORE = daysFrom('2026-08-07', 100);
const AFTER = daysFrom(LAUNCH, 10);
let sizes: bigint[];
let earlier: bigint[];
let edition: string;

/** An edition and the one before it, each of one product. */
async function succeeding(inheritShare: number | null): Promise<void> {
  for (const table of ['casting', 'edition'] as const)
    await (rows.db[table] as unknown as { deleteMany: () => Promise<unknown> }).deleteMany();
  const predecessorId = randomUUID();
  edition = randomUUID();
  const common = { shop: HOUSE, kind: 'sequel', createdAt: BEGAN, createdBy: '1' };
  await rows.db.edition.createMany({
    data: [
      { ...common, id: predecessorId, title: 'Lighthouse', handle: predecessorId },
      {
        ...{ ...common, id: edition, title: 'Lighthouse II', handle: edition },
        ...{ predecessorId, inheritShare, launchesOn: new Date(LAUNCH) },
      },
    ],
  });
  await rows.db.casting.createMany({
    data: [
      { productId: 10n, editionId: predecessorId },
      { productId: 20n, editionId: edition },
    ].map((casting) => ({ shop: HOUSE, role: 'edition', beganAt: BEGAN, beganBy: edition, ...casting })),
  });
}

beforeEach(async () => {
  await openHouse();
  earlier = await style(10n, ['S', 'M']);
  sizes = await style(20n, ['M', 'S']);
  // Four of S and two of M a day, to the eve of the launch and beyond.
  for (const [at, units] of [4, 2].entries())
    await sell(...[...BEFORE, ...AFTER].map((on) => ({ variantId: earlier[at] ?? 0n, on, units })));
  await sell(...AFTER.map((on) => ({ variantId: sizes[0] ?? 0n, on, units: 1 })));
});

const known = (at: number) => knownAt(NOW, sizes[at] ?? 0n);

test('a new size counts the days before its launch with a share of what its namesake sold', async () => {
  await succeeding(0.5);
  const medium = await known(0);
  expect(medium?.evidence.inherited).toEqual({
    ...{ from: 'Lighthouse', share: 0.5, by: 'option-values', days: 100, units: 100 },
  });
  expect(medium?.evidence).toMatchObject({ counted: 110, units: 10 });
  expect(medium?.perDay).toBeCloseTo(1, 6);
  const small = await known(1);
  expect(small?.evidence.inherited).toMatchObject({ days: 100, units: 200 });
  expect(small?.confidence).toBe('low');
});

test('what the edition sells itself is never added to what it took over', async () => {
  await succeeding(2);
  const file = await fileOf(0);
  const days = rowsOfFile(file).slice(-110);
  expect(days.slice(0, 100).every(({ sold, followed }) => sold === 0 && followed === 4)).toBe(true);
  expect(days.slice(100).every(({ sold, followed }) => sold === 1 && followed === 1)).toBe(true);
});

async function fileOf(at: number): Promise<string> {
  const variantId = sizes[at] ?? 0n;
  await knownAt(NOW, variantId);
  const made = await velocityDays(HOUSE, { variantId, pool: 'online' }, new Date(NOW));
  if (!made) throw new Error('No days are known');
  return velocityCsv(made.days, { headings: [], counts: 'yes', inherited: 'yes', why: (why) => why });
}

test('what it sells a day comes out of the file of its days, those taken over among them', async () => {
  await succeeding(0.8);
  const demand = await known(1);
  expect(velocityByHand(await fileOf(1), demand?.method ?? '')).toBeCloseTo(demand?.perDay ?? NaN, 9);
});

test('without a share, with eight weeks of its own, or after it was uncast a size speaks for itself', async () => {
  const inherits = async () => (await known(0))?.evidence.inherited !== null;
  await succeeding(null);
  expect(await inherits()).toBe(false);
  await succeeding(0.5);
  expect(await inherits()).toBe(true);
  await rows.db.casting.updateMany({ where: { editionId: edition }, data: { endedAt: new Date(NOW) } });
  expect(await inherits()).toBe(false);
  await succeeding(0.5);
  await sell(...daysFrom('2026-09-30', 46).map((on) => ({ variantId: sizes[0] ?? 0n, on })));
  expect(await inherits()).toBe(false);
});

test('a size without a namesake takes its part of what nobody else takes over', async () => {
  await rows.db.variant.updateMany({ where: { id: sizes[1] ?? 0n }, data: { optionValues: ['XXL'] } });
  await succeeding(1);
  expect((await known(1))?.evidence.inherited).toMatchObject({ by: 'share', units: 400 });
  expect((await known(0))?.evidence.inherited).toMatchObject({ by: 'option-values', units: 200 });
});
