import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heirsOf, type Kin } from '~/stock-guard/demand/heirs';

const kin = (...names: string[]): Kin[] =>
  names.map((name, at) => ({ variantId: BigInt(at), optionValues: name.split(' ') }));

test('a size takes after the one of the same colour and size, in whatever order they are told', () => {
  expect(heirsOf(kin('Navy 48', 'Navy 50'), kin('50 navy', '48 navy'))).toEqual(
    new Map([
      [1n, [{ variantId: 0n, part: 1, by: 'option-values' }]],
      [0n, [{ variantId: 1n, part: 1, by: 'option-values' }]],
    ]),
  );
});

test('what has no namesake is shared by the sizes that have none', () => {
  const heirs = heirsOf(kin('S', 'M', 'XS'), kin('S', 'One'));
  expect(heirs.get(0n)).toEqual([{ variantId: 0n, part: 1, by: 'option-values' }]);
  expect(heirs.get(1n)).toEqual([{ variantId: 1n, part: 0.5, by: 'share' }]);
  expect(heirs.get(2n)).toEqual([{ variantId: 1n, part: 0.5, by: 'share' }]);
});

test('two products of an edition that have a size in common share what it sold', () => {
  const heirs = heirsOf(kin('48', '48'), kin('48'));
  expect([...heirs.values()].flat().map(({ part }) => part)).toEqual([0.5, 0.5]);
});

test('whatever the sizes are called, each of the predecessor is inherited once and no more', () => {
  const names = fc.array(fc.constantFrom('XS', 'S', 'M', 'L', 'Navy S', 'Navy M'), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (successors, predecessors) => {
      fc.pre(successors.length > 0);
      const legacies = [...heirsOf(kin(...successors), kin(...predecessors)).values()].flat();
      for (const { variantId } of kin(...predecessors)) {
        const parts = legacies.filter((one) => one.variantId === variantId).map(({ part }) => part);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBeCloseTo(1, 9);
      }
    }),
  );
});
