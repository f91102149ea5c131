import {
  BLACK,
  cast,
  db,
  emptyStage,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  SHOP,
  sizesOf,
  standing,
  twoHouses,
} from '../../setup/casting-stage';
import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { castAsIcon } from '~/universe/casting/cast-as-icon.server';
import { castAsSupporting } from '~/universe/casting/cast-as-supporting.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { changeIcon } from '~/universe/casting/change-icon.server';

beforeAll(twoHouses);
beforeEach(emptyStage);

describe('undo', () => {
  test('brings everything back as it was, and the publication with it', async () => {
    await harbourCoat();
    const before = await standing();
    const { changeId } = await cast(
      uncast(SHOP, { productIds: [NAVY, BLACK], reason: 'Out of the range' }, INGRID, later(1)),
    );
    expect(await db.icon.count({ where: { retiredAt: null } })).toBe(0);
    expect(await undoCasting(SHOP, changeId, INGRID, later(2))).toEqual({
      kind: 'undone',
      products: 2,
      left: [],
    });
    expect(await standing()).toEqual(before);
    expect(await db.castingChange.findFirst({ where: { id: changeId } })).toMatchObject({
      undoneAt: later(2),
      undoneBy: 'Ingrid Sande',
    });
    expect(await undoCasting(SHOP, changeId, INGRID, later(3))).toEqual({
      kind: 'refused',
      refusal: { because: 'already-undone' },
    });
  });

  test('leaves and names products of which a later change has spoken', async () => {
    const { changeId } = await harbourCoat();
    await cast(uncast(SHOP, { productIds: [BLACK], reason: 'Too quiet' }, INGRID, later(1)));
    expect(await undoCasting(SHOP, changeId, INGRID, later(2))).toEqual({
      kind: 'undone',
      products: 1,
      left: ['Harbour Coat, Black'],
    });
    expect((await standing()).castings).toEqual([]);
  });

  test('is refused when a later change has spoken about all of it', async () => {
    const { changeId, iconId } = await harbourCoat();
    await cast(
      changeIcon(
        SHOP,
        {
          iconId,
          variantIds: [...sizesOf(NAVY).slice(0, 1), ...sizesOf(BLACK).slice(0, 1)],
          minimum: 3,
          reason: 'Middle sizes',
        },
        INGRID,
        later(1),
      ),
    );
    const before = await standing();
    expect(await undoCasting(SHOP, changeId, INGRID, later(2))).toEqual({
      kind: 'refused',
      refusal: { because: 'spoken-since', titles: ['Harbour Coat, Black', 'Harbour Coat, Navy'] },
    });
    expect(await standing()).toEqual(before);
  });

  test('is refused while the icon’s name is another icon’s', async () => {
    await harbourCoat();
    const { changeId } = await cast(
      uncast(SHOP, { productIds: [NAVY, BLACK], reason: 'Out' }, INGRID, later(1)),
    );
    await cast(
      castAsIcon(
        SHOP,
        {
          productIds: [MOSS],
          family: { kind: 'one', title: 'harbour coat' },
          permanentVariantIds: [],
          reason: 'New',
        },
        INGRID,
        later(2),
      ),
    );
    expect(await undoCasting(SHOP, changeId, INGRID, later(3))).toEqual({
      kind: 'refused',
      refusal: { because: 'title-taken', title: 'Harbour Coat' },
    });
  });

  test('gives a permanent set and its minimum back, and a name', async () => {
    const { iconId } = await harbourCoat();
    const before = await standing();
    const set = await cast(
      changeIcon(
        SHOP,
        { iconId, variantIds: sizesOf(NAVY), minimum: 9, reason: 'Black ends' },
        INGRID,
        later(1),
      ),
    );
    const name = await cast(
      changeIcon(SHOP, { iconId, title: 'The Harbour Coat', reason: 'As people say' }, INGRID, later(2)),
    );
    expect(await db.publication.findFirst({ where: { productId: NAVY } })).toMatchObject({
      wanted: { icon: 'The Harbour Coat', icon_handle: 'harbour-coat' },
    });
    expect(await undoCasting(SHOP, set.changeId, INGRID, later(3))).toMatchObject({
      kind: 'undone',
      left: [],
    });
    expect(await undoCasting(SHOP, name.changeId, INGRID, later(4))).toMatchObject({
      kind: 'undone',
      left: [],
    });
    expect(await standing()).toEqual(before);
  });

  test('right after any change restores exactly what stood, whatever came before', async () => {
    const products = fc.uniqueArray(fc.constantFrom(NAVY, BLACK, MOSS), { minLength: 1 });
    const step = fc.record({
      do: fc.constantFrom('icon', 'supporting', 'uncast', 'undo'),
      products,
      which: fc.nat(5),
    });
    const take = (one: { do: string; products: bigint[]; which: number }, asOf: Date) => {
      const of = { productIds: one.products, reason: 'Because' };
      if (one.do === 'icon')
        return castAsIcon(
          SHOP,
          {
            ...of,
            family: { kind: 'each' },
            permanentVariantIds: sizesOf(one.products[0] ?? NAVY).slice(0, 2),
          },
          INGRID,
          asOf,
        );
      if (one.do === 'supporting')
        return castAsSupporting(SHOP, { ...of, category: 'Care', iconIds: [] }, INGRID, asOf);
      return uncast(SHOP, of, INGRID, asOf);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 6 }), step, async (before, last) => {
        const changes: string[] = [];
        for (const [i, one] of before.entries()) {
          const outcome =
            one.do === 'undo' && changes.length > 0
              ? await undoCasting(SHOP, changes[one.which % changes.length] ?? '', INGRID, later(i))
              : await take(one, later(i));
          if (outcome.kind === 'cast') changes.push(outcome.changeId);
        }
        const stood = await standing();
        const outcome = await take(last, later(10));
        if (outcome.kind === 'cast')
          expect(await undoCasting(SHOP, outcome.changeId, INGRID, later(11))).toMatchObject({
            kind: 'undone',
            left: [],
          });
        expect(await standing()).toEqual(stood);
      }),
      { numRuns: 25 },
    );
  });
});
