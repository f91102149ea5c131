import {
  BLACK,
  db,
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
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { dropPage } from '~/universe/lineage/drop-page.server';
import { editionPage } from '~/universe/lineage/edition-page.server';
import { iconPage } from '~/universe/lineage/icon-page.server';
import { removeDrop } from '~/universe/lineage/remove-drop.server';
import { removeEdition } from '~/universe/lineage/remove-edition.server';
import { saveDrop } from '~/universe/lineage/save-drop.server';
import { saveEdition } from '~/universe/lineage/save-edition.server';
import { emptyLineage, entryFor, plan } from '../../../setup/lineage-stage';

const IDA = { id: '8', name: 'Ida Berg' };
const NOBODY = '00000000-0000-4000-8000-000000000000';

beforeAll(twoHouses);
beforeEach(emptyLineage);

const save = (
  id: string | null,
  seen: number,
  said: object,
  productIds: bigint[] | null = null,
  by = INGRID,
) => saveEdition(SHOP, { id, seen, entry: entryFor([], said), productIds }, by, later(5));

describe('an edition', () => {
  test('is planned without a product, stands on the line of its icon, and is on sale once it has one', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId], { launchesOn: '2026-11-01', editionSize: '300', note: 'Undyed' });
    const line = async () => (await iconPage(SHOP, iconId, 0, later(5)))?.lineage;
    expect((await line())?.editions).toMatchObject([
      { id, title: 'Hemp reboot', stage: 'planned', launch: '2026-11-01', editionSize: 300, products: 0 },
    ]);
    await save(id, 1, { iconIds: [iconId], launchesOn: '2026-11-01' }, [MOSS]);
    expect((await line())?.editions).toMatchObject([
      { id, stage: 'on-sale', products: 1, editionSize: null },
    ]);
    const page = await editionPage(SHOP, id, later(6));
    expect(page?.products).toEqual([{ id: String(MOSS), title: 'Harbour Coat, Moss' }]);
    expect(page?.stored.version).toBe(2);
  });

  test('says who added it, who changed it and what', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId]);
    await save(id, 1, { iconIds: [iconId], title: 'Hemp, reborn' });
    const written = await db.audit.findMany({
      where: { about: 'edition', subject: id },
      orderBy: { id: 'asc' },
    });
    expect(written).toMatchObject([
      { verb: 'added', title: 'Hemp reboot', byName: 'Ingrid Sande' },
      { verb: 'changed', before: { title: 'Hemp reboot' }, after: { title: 'Hemp, reborn' } },
    ]);
  });

  test('is not written over by a form that saw an older version', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId]);
    await save(id, 1, { iconIds: [iconId], title: 'Ingrid’s name' });
    const second = await save(id, 1, { iconIds: [iconId], title: 'Ida’s name' }, null, IDA);
    expect(second).toEqual({ kind: 'changed-meanwhile', by: 'Ingrid Sande', at: later(5) });
    expect((await editionPage(SHOP, id, later(6)))?.stored.entry.title).toBe('Ingrid’s name');
    expect(await save(id, 2, { iconIds: [iconId], title: 'Ida’s name' }, null, IDA)).toMatchObject({
      kind: 'saved',
    });
  });

  test('never comes after itself, not even through one that was removed', async () => {
    const { iconId } = await harbourCoat();
    const first = await plan([iconId], { title: 'First' });
    const second = await plan([iconId], { title: 'Second', predecessorId: first });
    const third = await plan([iconId], { title: 'Third', predecessorId: second });
    const cycle = { kind: 'faulty', faults: { predecessorId: 'cycle' } };
    expect(await save(first, 1, { iconIds: [iconId], predecessorId: third })).toEqual(cycle);
    await removeEdition(SHOP, { id: second, seen: 1, reason: 'Not made' }, INGRID, later(6));
    expect(await save(first, 1, { iconIds: [iconId], predecessorId: third })).toEqual(cycle);
    expect(await save(first, 1, { iconIds: [iconId], predecessorId: first })).toEqual(cycle);
  });

  test('refuses icons, drops, predecessors and products that are not of this shop', async () => {
    const { iconId } = await harbourCoat();
    expect(await save(null, 0, { iconIds: [NOBODY], dropId: NOBODY, predecessorId: NOBODY }, [1n])).toEqual({
      kind: 'faulty',
      faults: { iconIds: 'unknown', dropId: 'unknown', predecessorId: 'unknown' },
    });
    expect(await save(null, 0, { iconIds: [iconId] }, [1n])).toEqual({
      kind: 'faulty',
      faults: { products: 'unknown' },
    });
    const entry = entryFor([iconId]);
    expect(await saveEdition(OTHER, { id: null, seen: 0, entry, productIds: [] }, INGRID, later(1))).toEqual({
      kind: 'faulty',
      faults: { iconIds: 'unknown' },
    });
    expect(await db.edition.count()).toBe(0);
  });

  test('that is removed takes its products’ roles with it, and all of it comes back as one', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId], {}, [MOSS]);
    const successor = await plan([iconId], { title: 'Second hemp', predecessorId: id });
    expect((await editionPage(SHOP, id, later(2)))?.orphans).toEqual({
      products: 1,
      successors: 1,
      details: 0,
    });
    const before = await standing();
    const removed = await removeEdition(SHOP, { id, seen: 1, reason: 'Not made' }, INGRID, later(3));
    if (removed.kind !== 'removed') throw new Error(JSON.stringify(removed));
    expect(removed.products).toBe(1);
    expect(await editionPage(SHOP, id, later(4))).toBeNull();
    expect((await editionPage(SHOP, successor, later(4)))?.facts.predecessor).toBeNull();
    expect(await undoCasting(SHOP, removed.changeId, INGRID, later(5))).toMatchObject({
      kind: 'undone',
      products: 1,
    });
    expect(await standing()).toEqual(before);
    expect((await editionPage(SHOP, successor, later(6)))?.facts.predecessor).toEqual({
      id,
      title: 'Hemp reboot',
    });
  });

  test('without products is removed and brought back too', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId]);
    const removed = await removeEdition(SHOP, { id, seen: 1, reason: 'Not made' }, INGRID, later(3));
    if (removed.kind !== 'removed') throw new Error(JSON.stringify(removed));
    expect(await undoCasting(SHOP, removed.changeId, INGRID, later(5))).toMatchObject({ kind: 'undone' });
    expect((await editionPage(SHOP, id, later(6)))?.facts.title).toBe('Hemp reboot');
  });

  test('takes the last products of its own icon only when that is understood, and keeps the icon’s name', async () => {
    const { iconId } = await harbourCoat();
    const id = await plan([iconId]);
    const taking = { id, seen: 1, entry: entryFor([iconId]), productIds: [NAVY, BLACK] };
    expect(await saveEdition(SHOP, taking, INGRID, later(5))).toMatchObject({
      kind: 'refused',
      refusal: { because: 'would-orphan', orphans: { icons: [{ title: 'Harbour Coat', editions: 1 }] } },
    });
    const meant = { ...taking, understood: true };
    expect(await saveEdition(SHOP, meant, INGRID, later(5))).toMatchObject({ kind: 'saved' });
    const page = await editionPage(SHOP, id, later(6));
    expect(page?.facts.icons).toEqual([{ id: iconId, title: 'Harbour Coat', retired: true }]);
    expect(page?.facts.products).toBe(2);
  });
});

describe('a drop', () => {
  const lighthouse = async (launchesOn: string) => {
    const saved = await saveDrop(
      SHOP,
      { id: null, seen: 0, entry: { title: 'Lighthouse season', launchesOn, note: '' } },
      INGRID,
      later(1),
    );
    if (saved.kind !== 'saved') throw new Error(JSON.stringify(saved));
    return saved.id;
  };

  test('gives its day to the editions that have none', async () => {
    const { iconId } = await harbourCoat();
    const dropId = await lighthouse('2026-12-04');
    const id = await plan([iconId], { dropId });
    expect((await editionPage(SHOP, id, later(2)))?.facts).toMatchObject({
      launch: '2026-12-04',
      stage: 'planned',
      drop: { id: dropId, title: 'Lighthouse season' },
    });
    expect((await dropPage(SHOP, dropId, later(2)))?.editions).toMatchObject([{ id }]);
  });

  test('does not launch after an edition of it has ended', async () => {
    const { iconId } = await harbourCoat();
    const dropId = await lighthouse('2026-12-04');
    await plan([iconId], { dropId, endsOn: '2026-12-24' });
    const entry = { title: 'Lighthouse season', launchesOn: '2027-01-10', note: '' };
    expect(await saveDrop(SHOP, { id: dropId, seen: 1, entry }, INGRID, later(2))).toEqual({
      kind: 'faulty',
      faults: { launchesOn: 'after-an-end' },
    });
  });

  test('that is removed leaves its editions, without its day', async () => {
    const { iconId } = await harbourCoat();
    const dropId = await lighthouse('2026-12-04');
    const id = await plan([iconId], { dropId });
    expect(await removeDrop(SHOP, { id: dropId, seen: 7 }, IDA, later(2))).toMatchObject({
      kind: 'changed-meanwhile',
    });
    expect(await removeDrop(SHOP, { id: dropId, seen: 1 }, IDA, later(2))).toEqual({ kind: 'removed' });
    expect((await editionPage(SHOP, id, later(3)))?.facts).toMatchObject({ drop: null, launch: null });
    expect(await removeDrop(OTHER, { id: dropId, seen: 2 }, IDA, later(2))).toEqual({ kind: 'not-there' });
  });
});

describe('the line of an icon', () => {
  test('shows the latest forty, and earlier ones behind them', async () => {
    const { iconId } = await harbourCoat();
    const years = Array.from({ length: 45 }, (_, i) => 1970 + i);
    const editions = years.map((year) => ({
      ...{ id: crypto.randomUUID(), shop: SHOP, title: `Of ${String(year)}`, handle: `of-${String(year)}` },
      ...{
        kind: 'sequel',
        launchesOn: new Date(`${String(year)}-05-01`),
        createdAt: later(0),
        createdBy: '7',
      },
    }));
    await rows.db.edition.createMany({ data: editions });
    await rows.db.editionIcon.createMany({
      data: editions.map(({ id }) => ({ shop: SHOP, editionId: id, iconId })),
    });
    const latest = (await iconPage(SHOP, iconId, 0, later(1)))?.lineage;
    expect(latest).toMatchObject({ count: 45, earlier: 40 });
    expect(latest?.editions[0]?.title).toBe('Of 2014');
    const before = (await iconPage(SHOP, iconId, 40, later(1)))?.lineage;
    expect(before?.editions.map(({ title }) => title)).toEqual([
      'Of 1974',
      'Of 1973',
      'Of 1972',
      'Of 1971',
      'Of 1970',
    ]);
    expect(before?.earlier).toBeNull();
  });
});
