import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LABEL, mapLayout, NARROW_MAP, WIDE_MAP, type Sun } from '~/universe/picture/map-layout';
import type { UniverseMap } from '~/universe/picture/universe-map';
import { editionOf, iconOf } from './drawn-universe';

const mapOf = (icons: readonly { share: number; bonds?: string[] }[]): UniverseMap => ({
  weighedBy: 'revenue',
  more: false,
  systems: icons.map(({ share, bonds = [] }, n) => ({
    icon: { ...iconOf(n, 0), share },
    editions: [editionOf(n, 0), editionOf(n + 100, 0)],
    supporting: [
      {
        kind: 'category',
        id: `category:${n}`,
        subject: 'c',
        title: 'Care',
        products: 3,
        revenue: 0,
        share: 0,
        pictures: [],
        around: null,
      },
    ],
    bonds,
  })),
});

const covered = (one: Sun, other: Sun): boolean =>
  Math.abs(one.x - other.x) <
    Math.max(one.outer, other.outer, (one.outer + other.outer) / 2, LABEL.width / 2) &&
  Math.hypot(one.x - other.x, one.y - other.y) < one.outer + other.outer;

const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 60 });
const bonds = fc.array(fc.constantFrom('drop:a', 'drop:b', 'chapter:c'), { maxLength: 2 });

test.each([
  ['wide', WIDE_MAP],
  ['narrow', NARROW_MAP],
])('no icon of up to sixty covers another on %s paper, and all of it is on the paper', (_, paper) => {
  fc.assert(
    fc.property(shares, fc.array(bonds, { minLength: 60, maxLength: 60 }), (all, bound) => {
      const { suns, width, height } = mapLayout(
        mapOf(all.map((share, at) => ({ share, bonds: bound[at] ?? [] }))),
        paper,
      );
      expect(suns).toHaveLength(all.length);
      suns.forEach((sun, at) => {
        expect(sun.x - sun.outer).toBeGreaterThanOrEqual(0);
        expect(sun.x + sun.outer).toBeLessThanOrEqual(width);
        expect(sun.y - sun.outer).toBeGreaterThanOrEqual(0);
        expect(sun.y + sun.outer + LABEL.height).toBeLessThanOrEqual(height);
        for (const other of suns.slice(at + 1)) expect(covered(sun, other)).toBe(false);
      });
    }),
    { numRuns: 25 },
  );
});

test('a sun’s area is to share of what it sold', () => {
  const { suns } = mapLayout(mapOf([{ share: 0.4 }, { share: 0.1 }]), WIDE_MAP);
  const [large, small] = suns.map(({ radius }) => radius * radius);
  expect((large ?? 0) / (small ?? 1)).toBeCloseTo(4);
});

test('icons that act together are neighbours', () => {
  const strangers = Array.from({ length: 20 }, () => ({ share: 0.02 }));
  const pair = { share: 0.01, bonds: ['drop:lighthouse'] };
  const { suns, bonds: drawn } = mapLayout(mapOf([pair, ...strangers, pair]), WIDE_MAP);
  const [first, second] = suns.filter(({ system }) => system.bonds.length > 0);
  const apart = (sun: Sun) => Math.hypot(sun.x - (first?.x ?? 0), sun.y - (first?.y ?? 0));
  const nearer = suns.filter((sun) => sun !== first && sun !== second && apart(sun) < apart(second ?? sun));
  expect(nearer.length).toBeLessThan(6);
  expect(drawn).toHaveLength(1);
});

test('the same universe gives the same map', () => {
  const map = mapOf([{ share: 0.3, bonds: ['a'] }, { share: 0.2 }, { share: 0.1, bonds: ['a'] }]);
  expect(mapLayout(map, WIDE_MAP)).toEqual(mapLayout(map, WIDE_MAP));
});

test('editions stand on the inner orbit in their order, the first at the top', () => {
  const [sun] = mapLayout(mapOf([{ share: 0.3 }]), WIDE_MAP).suns;
  expect(sun?.editions[0]?.x).toBeCloseTo(0);
  expect(sun?.editions[0]?.y).toBeCloseTo(-(sun?.inner ?? 0));
  for (const { x, y } of sun?.editions ?? []) expect(Math.hypot(x, y)).toBeCloseTo(sun?.inner ?? 0);
});
