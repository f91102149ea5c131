import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NARROW, WIDE, type Paper } from '~/universe/picture/paper';
import { restOf, shareOf } from '~/universe/picture/picture';
import { pyramid, type Slab } from '~/universe/picture/pyramid';
import { universeOf } from './drawn-universe';

const areaOf = ({ edges, top, bottom }: Slab): number =>
  ((edges.top[1] - edges.top[0] + edges.bottom[1] - edges.bottom[0]) / 2) * (bottom - top);

const slabOf = (slabs: Slab[], tier: Slab['tier']): Slab => {
  const found = slabs.find((slab) => slab.tier === tier);
  if (!found) throw new Error(`No slab of ${tier}`);
  return found;
};

test.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('tiers on %s paper have areas to share of what was sold', (_, paper: Paper) => {
  const { slabs } = pyramid(universeOf([300, 200], [250], [125, 125], 90), paper);
  const built = slabs.filter(({ tier }) => tier !== 'uncast');
  const all = built.reduce((sum, slab) => sum + areaOf(slab), 0);
  expect(built.some(({ larger }) => larger)).toBe(false);
  for (const slab of built) expect(areaOf(slab) / all).toBeCloseTo(slab.revenue / 1000, 1);
});

test('a tier that sold too little to be read is drawn larger, and says so', () => {
  const { slabs } = pyramid(universeOf([900, 90], [1, 1, 1], [300], 0), WIDE);
  expect(slabOf(slabs, 'edition').larger).toBe(true);
  expect(slabOf(slabs, 'icon').larger).toBe(false);
});

test('a pyramid widens all the way down and stands on the whole ground', () => {
  const { slabs, width } = pyramid(universeOf([50, 40], [30], [20], 60), WIDE);
  const edges = slabs.flatMap(({ edges }) => [edges.top, edges.bottom]).map(([left, right]) => right - left);
  expect(edges).toEqual(edges.toSorted((a, b) => a - b));
  expect(slabOf(slabs, 'uncast').edges.top).toEqual([0, width]);
});

const revenues = (most: number) => fc.array(fc.integer({ min: 0, max: 1_000_000 }), { maxLength: most });

test('whatever was sold, no block covers another or stands outside of its tier', () => {
  fc.assert(
    fc.property(
      ...[revenues(36), revenues(48), revenues(17), fc.nat(1_000_000), fc.constantFrom(WIDE, NARROW)],
      (icons, editions, categories, uncast, paper) => {
        const { blocks, slabs, width, height } = pyramid(
          universeOf(icons, editions, categories, uncast),
          paper,
        );
        expect(height).toBeGreaterThan(0);
        blocks.forEach((block, at) => {
          expect(block.x).toBeGreaterThanOrEqual(0);
          expect(block.x + block.width).toBeLessThanOrEqual(width + 0.001);
          const tier = block.node.kind === 'category' ? 'supporting' : block.node.kind;
          const slab = slabs.find((one) => one.tier === tier);
          expect(block.y).toBeGreaterThanOrEqual(slab?.top ?? Infinity);
          expect(block.y + block.height).toBeLessThanOrEqual((slab?.bottom ?? 0) + 0.001);
          for (const other of blocks.slice(at + 1)) {
            const apart =
              block.x + block.width <= other.x + 0.001 ||
              other.x + other.width <= block.x + 0.001 ||
              block.y + block.height <= other.y + 0.001 ||
              other.y + other.height <= block.y + 0.001;
            expect(apart).toBe(true);
          }
        });
      },
    ),
    { numRuns: 60 },
  );
});

test('the more there is to see, the smaller and the plainer a block is', () => {
  const detailsOf = (icons: number) =>
    new Set(
      pyramid(universeOf(Array<number>(icons).fill(10), [], [], 0), WIDE).blocks.map(({ detail }) => detail),
    );
  expect(detailsOf(8)).toEqual(new Set(['full']));
  expect(detailsOf(24)).toEqual(new Set(['compact']));
});

test('without money shares are told by the number of products', () => {
  const { tiers } = universeOf([0, 0], [0], [0], 0);
  expect(shareOf(tiers, tiers.icon)).toBeCloseTo(4 / 19);
});

test('what is not drawn by itself is one block with the rest of its tier', () => {
  const { tiers, nodes } = universeOf([50, 40, 10], [], [], 100);
  const drawn = nodes.filter(({ kind }) => kind === 'icon').slice(0, 2);
  expect(restOf('icon', tiers, drawn)).toMatchObject([{ products: 2, revenue: 10, share: 0.05 }]);
  const all = nodes.filter(({ kind }) => kind === 'icon');
  expect(restOf('icon', tiers, all)).toEqual([]);
});
