import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takingBack, type LedgerRow } from '~/universe/casting/ledger';

type Role = 'icon' | 'supporting';
interface Row extends LedgerRow {
  slot: string;
  says: string;
}

/** A store's casting as the database keeps it: rows of roles and of permanent variants (two to a product). */
class Universe {
  rows: Row[] = [];
  #changes = 0n;
  #ids = 0;

  #begin(change: bigint, productId: bigint, slot: string, says: string): void {
    this.#ids += 1;
    this.rows.push({ id: String(this.#ids), productId, slot, says, began: change, ended: null });
  }

  #endAll(change: bigint, productId: bigint, slots: (slot: string) => boolean): void {
    for (const row of this.rows)
      if (row.productId === productId && row.ended === null && slots(row.slot)) row.ended = change;
  }

  cast(productIds: bigint[], role: Role | 'uncast'): bigint {
    const change = (this.#changes += 1n);
    for (const id of productIds) {
      this.#endAll(change, id, () => true);
      if (role === 'uncast') continue;
      this.#begin(change, id, 'role', role);
      if (role === 'icon') this.#begin(change, id, 'variant 1', 'carried');
    }
    return change;
  }

  /** Only an icon has a permanent set: turns its two variants on or off. */
  carry(productId: bigint, variant: string): bigint {
    const change = (this.#changes += 1n);
    const isIcon = this.rows.some(
      (row) => row.productId === productId && row.ended === null && row.says === 'icon',
    );
    if (!isIcon) return change;
    const carried = this.rows.some(
      (row) => row.productId === productId && row.ended === null && row.slot === variant,
    );
    if (carried) this.#endAll(change, productId, (slot) => slot === variant);
    else this.#begin(change, productId, variant, 'carried');
    return change;
  }

  undo(change: bigint): ReturnType<typeof takingBack> {
    const taken = takingBack(change, this.rows);
    for (const row of this.rows) {
      if (taken.end.includes(row.id)) row.ended = change;
      if (taken.takeUp.includes(row.id)) row.ended = null;
    }
    return taken;
  }

  current(): string[] {
    return this.rows
      .filter((row) => row.ended === null)
      .map((row) => `${row.id} ${String(row.productId)} ${row.slot} ${row.says}`)
      .sort();
  }
}

const products = fc.uniqueArray(fc.bigInt(1n, 4n), { minLength: 1, maxLength: 4 });
const step = fc.oneof(
  fc.record({
    do: fc.constant('cast' as const),
    products,
    role: fc.constantFrom('icon' as const, 'supporting' as const, 'uncast' as const),
  }),
  fc.record({
    do: fc.constant('carry' as const),
    product: fc.bigInt(1n, 4n),
    variant: fc.constantFrom('variant 1', 'variant 2'),
  }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(20) }),
);

function play(
  universe: Universe,
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): void {
  const changes: bigint[] = [];
  const undone = new Set<bigint>();
  for (const one of steps) {
    if (one.do === 'cast') changes.push(universe.cast(one.products, one.role));
    if (one.do === 'carry') changes.push(universe.carry(one.product, one.variant));
    if (one.do === 'undo') {
      const change = changes[one.which % Math.max(1, changes.length)];
      if (change === undefined || undone.has(change)) continue;
      if (universe.undo(change).back.length > 0) undone.add(change);
    }
  }
}

describe('taking back a casting', () => {
  test('any sequence of castings and undos leaves at most one current role per product, and permanent variants only to icons', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const universe = new Universe();
        play(universe, steps);
        const current = universe.rows.filter((row) => row.ended === null);
        const slots = current.map((row) => `${String(row.productId)} ${row.slot}`);
        expect(new Set(slots).size).toBe(slots.length);
        const icons = new Set(current.filter((row) => row.says === 'icon').map((row) => row.productId));
        for (const row of current) if (row.slot !== 'role') expect(icons).toContain(row.productId);
      }),
      { numRuns: 500 },
    );
  });

  test('undone right away, a change leaves exactly what was there before', () => {
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 20 }),
        products,
        fc.constantFrom('icon' as const, 'supporting' as const, 'uncast' as const),
        (steps, chosen, role) => {
          const universe = new Universe();
          play(universe, steps);
          const before = universe.current();
          const change = universe.cast(chosen, role);
          expect(universe.undo(change).spokenSince).toEqual([]);
          expect(universe.current()).toEqual(before);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('a product of which a later change spoke stays, the others go back', () => {
    const universe = new Universe();
    const first = universe.cast([1n, 2n, 3n], 'icon');
    universe.cast([2n], 'supporting');
    const taken = universe.undo(first);
    expect(taken.back).toEqual([1n, 3n]);
    expect(taken.spokenSince).toEqual([2n]);
    expect(universe.current()).toEqual(['7 2 role supporting']);
  });

  test('a casting stays when its permanent set was changed later', () => {
    const universe = new Universe();
    const casting = universe.cast([1n], 'icon');
    universe.carry(1n, 'variant 2');
    expect(universe.undo(casting)).toMatchObject({ back: [], spokenSince: [1n] });
  });

  test('a later change that was itself undone has not spoken', () => {
    const universe = new Universe();
    const first = universe.cast([1n], 'icon');
    const second = universe.cast([1n], 'uncast');
    universe.undo(second);
    expect(universe.undo(first).back).toEqual([1n]);
    expect(universe.current()).toEqual([]);
  });
});
