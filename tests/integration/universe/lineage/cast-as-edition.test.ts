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
  OTHER,
  rows,
  SHOP,
  standing,
  twoHouses,
} from '../../../setup/casting-stage';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forShop } from '~/database/for-shop.server';
import { castList } from '~/universe/cast/cast-list.server';
import { carryOutCastings } from '~/universe/casting/carry-out-castings.server';
import { castAsEdition } from '~/universe/casting/cast-as-edition.server';
import { castMany } from '~/universe/casting/cast-many.server';
import { uncast } from '~/universe/casting/uncast.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { plan } from '../../../setup/lineage-stage';
import { blankEdition } from '~/universe/lineage/edition-entry';
import { productPage } from '~/universe/product/product-page.server';

beforeAll(twoHouses);
beforeEach(async () => {
  await emptyStage();
  for (const shop of [SHOP, OTHER]) {
    await forShop(shop).db.editionIcon.deleteMany();
    await forShop(shop).db.edition.deleteMany();
  }
});

const mossIn = (iconId: string, minutes = 1) =>
  castAsEdition(
    SHOP,
    {
      productIds: [MOSS],
      edition: {
        kind: 'new',
        entry: {
          ...blankEdition('Moss, by Studio Leire'),
          kind: 'collaboration',
          partner: 'Studio Leire',
          iconIds: [iconId],
        },
      },
      reason: 'Two hundred pieces',
    },
    INGRID,
    later(minutes),
  );

describe('a product of an edition', () => {
  test('plays it, for the icons of the edition, and says so on its page and in the list', async () => {
    const { iconId } = await harbourCoat();
    const { editionId } = await cast(mossIn(iconId));
    const page = await productPage(SHOP, MOSS, later(2));
    expect(page?.casting).toMatchObject({
      role: 'edition',
      reason: 'Two hundred pieces',
      by: 'Ingrid Sande',
      icon: null,
      edition: {
        id: editionId,
        title: 'Moss, by Studio Leire',
        kind: 'collaboration',
        icons: [{ id: iconId, title: 'Harbour Coat' }],
        drop: null,
      },
    });
    expect(page?.history[0]).toMatchObject({ kind: 'edition', edition: 'Moss, by Studio Leire' });
    const list = await castList(SHOP, { role: 'edition' }, later(2));
    expect(list.rows).toMatchObject([
      { id: String(MOSS), role: 'edition', edition: 'Moss, by Studio Leire', supports: ['Harbour Coat'] },
    ]);
    expect(list.counts).toMatchObject({ icon: 2, edition: 1, supporting: 0 });
  });

  test('is found among everything that plays around its icon', async () => {
    const { iconId } = await harbourCoat();
    const { editionId } = await cast(mossIn(iconId));
    const around = await castList(SHOP, { icon: iconId }, later(2));
    expect(around.rows.map(({ id }) => id).sort()).toEqual([NAVY, BLACK, MOSS].map(String).sort());
    const inIt = await castList(SHOP, { edition: editionId }, later(2));
    expect(inIt.rows.map(({ id }) => id)).toEqual([String(MOSS)]);
  });

  test('loses that role when it is undone, and the edition stays as a plan', async () => {
    const { iconId } = await harbourCoat();
    const before = await standing();
    const { changeId, editionId } = await cast(mossIn(iconId));
    expect(await undoCasting(SHOP, changeId, INGRID, later(2))).toMatchObject({
      kind: 'undone',
      products: 1,
    });
    expect(await standing()).toEqual(before);
    expect(await db.edition.findFirst({ where: { id: editionId } })).toMatchObject({ removedAt: null });
  });

  test('cannot be an edition of the icon that it stops being', async () => {
    const { iconId } = await harbourCoat();
    expect(
      await castAsEdition(
        SHOP,
        {
          productIds: [NAVY, BLACK],
          edition: { kind: 'new', entry: { ...blankEdition('Again'), iconIds: [iconId] } },
          reason: 'By mistake',
        },
        INGRID,
        later(1),
      ),
    ).toEqual({ kind: 'refused', refusal: { because: 'edition-faults', faults: { iconIds: 'unknown' } } });
    expect(await db.edition.count()).toBe(0);
    expect((await standing()).castings).toHaveLength(2);
  });

  test('cannot join an edition of another shop, nor one that was invented', async () => {
    const { iconId } = await harbourCoat();
    const { editionId } = await cast(mossIn(iconId));
    const join = (id: string) =>
      castAsEdition(
        OTHER,
        { productIds: [NAVY], edition: { kind: 'join', editionId: id }, reason: 'Ours' },
        INGRID,
        later(2),
      );
    for (const id of [editionId, '00000000-0000-4000-8000-000000000000', ''])
      expect(await join(id)).toEqual({ kind: 'refused', refusal: { because: 'unknown-edition' } });
  });

  test('joins one with hundreds of others by a job, and all of them are undone as one', async () => {
    const { iconId } = await harbourCoat();
    const { editionId } = await cast(mossIn(iconId));
    const before = await standing();
    const decided = await castMany(
      SHOP,
      {
        selection: { role: 'uncast', search: 'e' },
        as: { way: 'edition', edition: { kind: 'join', editionId } },
        reason: 'The lighthouse season',
      },
      INGRID,
      later(3),
    );
    if (decided.kind !== 'under-way') throw new Error(JSON.stringify(decided));
    while ((await carryOutCastings(SHOP, later(4))) === 'more');
    expect(await db.casting.count({ where: { editionId, endedAt: null } })).toBe(decided.products + 1);
    await undoCasting(SHOP, decided.changeId, INGRID, later(5));
    expect(await standing()).toEqual(before);
  });

  test('of a successor has demand reckoned anew, however it comes to it or leaves it', async () => {
    const { iconId } = await harbourCoat();
    const first = await plan([iconId], { title: 'First' }, [MOSS]);
    const heir = await plan([iconId], { title: 'Second', predecessorId: first, inheritPercent: '50' });
    const another = await plan([iconId], { title: 'On its own' });
    const reckons = async (change: () => Promise<unknown>): Promise<boolean> => {
      await rows.run`delete from graphile_worker._private_jobs where payload->>'shop' = ${SHOP}`;
      await change();
      const known = await rows.sql`
        select key from graphile_worker._private_jobs where key = ${'know:' + SHOP} and ${SHOP} <> ''`;
      return known.length > 0;
    };
    const join = (editionId: string) => ({ way: 'edition', edition: { kind: 'join', editionId } }) as const;
    const decide = (editionId: string) => async () => {
      const request = { selection: { search: 'Black' }, as: join(editionId), reason: 'Of it' };
      await castMany(SHOP, request, INGRID, later(3));
      while ((await carryOutCastings(SHOP, later(4))) === 'more');
    };
    const leaves = { productIds: [MOSS], reason: 'Not of it' };
    expect(await reckons(decide(another))).toBe(false);
    expect(await reckons(decide(heir))).toBe(true);
    const { changeId } = await cast(uncast(SHOP, leaves, INGRID, later(5)));
    expect(await reckons(() => undoCasting(SHOP, changeId, INGRID, later(6)))).toBe(true);
    expect(await reckons(() => uncast(SHOP, leaves, INGRID, later(7)))).toBe(true);
  });
});
