import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { undoCasting } from '~/universe/casting/undo-casting.server';
import { storedEdition } from '~/universe/lineage/edition-entry-of.server';
import { saveEdition } from '~/universe/lineage/save-edition.server';
import { saveNarrative } from '~/universe/narrative/save-narrative.server';
import { markEntries } from '~/universe/published/mark-entries.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import {
  BLACK,
  cast,
  harbourCoat,
  INGRID,
  later,
  MOSS,
  NAVY,
  rows,
  SHOP,
} from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import {
  changesSent,
  emptyShopify,
  emptyUniverse,
  entryAtShopify,
  gidOfEntry,
  writeChapter,
  writeDetail,
  writeEdition,
} from '../../../setup/published-stage';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;

const entry = (type: string, handle: string) => entryAtShopify(shopify, type, handle);
const gidOf = (product: bigint) => `gid://shopify/Product/${String(product)}`;

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
});

describe('the universe at Shopify', () => {
  test('an icon, its details, its editions and a chapter refer to each other', async () => {
    const { iconId } = await harbourCoat();
    const first = await writeEdition({
      title: 'Harbour 1998',
      handle: 'harbour-1998',
      iconIds: [iconId],
      launchesOn: '1998-03-01',
      endsOn: '1998-12-31',
    });
    const second = await writeEdition({
      title: 'Harbour again',
      handle: 'harbour-again',
      iconIds: [iconId],
      launchesOn: '2020-03-01',
      predecessorId: first,
      productIds: [MOSS],
    });
    await writeDetail(iconId, 'Horn toggles', second);
    await writeChapter('First frost', 'first-frost', ['2020-10-01', '2020-11-30'], [iconId]);
    await publishDue(SHOP, later(1));

    const icon = entry('icon', 'harbour-coat');
    const detail = [...shopify.store(SHOP).metaobjects.values()].find(({ type }) =>
      type.endsWith('--signature_detail'),
    );
    expect(icon).toMatchObject({ status: 'ACTIVE' });
    expect(icon?.values).toEqual({
      title: 'Harbour Coat',
      products: JSON.stringify([gidOf(BLACK), gidOf(NAVY)]),
      details: JSON.stringify([gidOfEntry(detail)]),
      editions: JSON.stringify([
        gidOfEntry(entry('edition', 'harbour-again')),
        gidOfEntry(entry('edition', 'harbour-1998')),
      ]),
    });
    expect(entry('edition', 'harbour-again')?.values).toEqual({
      title: 'Harbour again',
      kind: 'archive-reissue',
      launches_on: '2020-03-01',
      icons: JSON.stringify([gidOfEntry(icon)]),
      products: JSON.stringify([gidOf(MOSS)]),
      predecessor: gidOfEntry(entry('edition', 'harbour-1998')),
    });
    expect(detail?.values).toEqual({
      icon: gidOfEntry(icon),
      dimension: 'design',
      words: 'Horn toggles',
      since: '1962',
      editions: JSON.stringify([gidOfEntry(entry('edition', 'harbour-again'))]),
    });
    expect(entry('chapter', 'first-frost')?.values).toEqual({
      title: 'First frost',
      year: '2020',
      narrative: 'Salt and wool',
      theme: 'The sea',
      starts_on: '2020-10-01',
      ends_on: '2020-11-30',
      icons: JSON.stringify([gidOfEntry(icon)]),
    });
  });

  test('is sent once: a second time nothing is', async () => {
    const { iconId } = await harbourCoat();
    await writeEdition({ title: 'A', handle: 'a', iconIds: [iconId], productIds: [MOSS] });
    await publishDue(SHOP, later(1));
    changesSent(shopify);
    await rows.transaction((inner) => markEntries(inner, { all: true }, later(2)));
    await publishDue(SHOP, later(2));
    expect(changesSent(shopify)).toEqual([]);
  });

  test('follows a new name, and what an undone casting took away', async () => {
    const { changeId, iconId } = await harbourCoat();
    await publishDue(SHOP, later(1));
    await cast(changeIcon(SHOP, { iconId, title: 'Harbour Coat 1962', reason: 'x' }, INGRID, later(2)));
    await publishDue(SHOP, later(3));
    expect(entry('icon', 'harbour-coat')?.values['title']).toBe('Harbour Coat 1962');
    await undoCasting(SHOP, changeId, INGRID, later(4));
    await publishDue(SHOP, later(5));
    expect(entry('icon', 'harbour-coat')).toBeUndefined();
    expect(await rows.db.publishedEntry.count()).toBe(0);
  });

  test('a chapter that is written anew under the handle of a removed one stands there', async () => {
    const days: [string, string] = ['2020-10-01', '2020-11-30'];
    const first = await writeChapter('First frost', 'first-frost', days, []);
    await publishDue(SHOP, later(1));
    await rows.db.chapter.deleteMany({ where: { id: first } });
    await rows.transaction((inner) => markEntries(inner, { chapterIds: [first] }, later(2)));
    await writeChapter('First frost again', 'first-frost', days, []);
    await publishDue(SHOP, later(3));
    expect(entry('chapter', 'first-frost')?.values['title']).toBe('First frost again');
    expect(await rows.db.publishedEntry.findMany({ select: { state: true } })).toEqual([
      { state: 'published' },
    ]);
  });

  test('a chapter loses the products of an edition that left its drop', async () => {
    const { iconId } = await harbourCoat();
    const editionId = await writeEdition({
      ...{ title: 'A', handle: 'a', iconIds: [iconId], launchesOn: '2020-01-01', productIds: [MOSS] },
    });
    const drop = {
      shop: SHOP,
      title: 'Lighthouse',
      handle: 'lighthouse',
      createdAt: later(0),
      createdBy: '7',
    };
    const { id: dropId } = await rows.db.editionDrop.create({ data: drop });
    await rows.db.edition.updateMany({ data: { dropId } });
    const chapterId = await writeChapter('First frost', 'first-frost', ['2020-10-01', '2020-11-30'], []);
    await rows.db.chapterDrop.create({ data: { shop: SHOP, chapterId, dropId } });
    await rows.transaction((inner) => markEntries(inner, { all: true }, later(0)));
    await publishDue(SHOP, later(1));
    expect(entry('chapter', 'first-frost')?.values['products']).toBe(JSON.stringify([gidOf(MOSS)]));
    const stored = await storedEdition(rows, editionId);
    if (!stored) throw new Error('No edition');
    const asked = {
      id: editionId,
      seen: stored.version,
      entry: { ...stored.entry, dropId: '' },
      productIds: null,
    };
    await saveEdition(SHOP, asked, INGRID, later(2));
    await publishDue(SHOP, later(3));
    expect(entry('chapter', 'first-frost')?.values).not.toHaveProperty('products');
  });

  test('its chapters follow the title and the theme of their year', async () => {
    await writeChapter('First frost', 'first-frost', ['2020-10-01', '2020-11-30'], []);
    await publishDue(SHOP, later(1));
    const entryOfYear = { title: 'Wool and salt', theme: 'The land' };
    await saveNarrative(SHOP, { year: 2020, seen: 1 }, entryOfYear, INGRID, later(2));
    await publishDue(SHOP, later(3));
    expect(entry('chapter', 'first-frost')?.values).toMatchObject({
      narrative: 'Wool and salt',
      theme: 'The land',
    });
  });

  test('loses a value that is no longer said', async () => {
    const { iconId } = await harbourCoat();
    const editionId = await writeEdition({
      title: 'A',
      handle: 'a',
      iconIds: [iconId],
      launchesOn: '2020-01-01',
      productIds: [MOSS],
    });
    await publishDue(SHOP, later(1));
    await rows.db.edition.updateMany({ where: { id: editionId }, data: { launchesOn: null } });
    await rows.transaction((inner) => markEntries(inner, { editionIds: [editionId] }, later(2)));
    await publishDue(SHOP, later(3));
    expect(entry('edition', 'a')?.values).not.toHaveProperty('launches_on');
  });

  test('sends ten in one call, each twice at most however they refer to each other', async () => {
    const { iconId } = await harbourCoat();
    const many = Array.from({ length: 25 }, (_, place) => `e${String(place)}`);
    for (const handle of many) await writeEdition({ title: handle, handle, iconIds: [iconId] });
    changesSent(shopify);
    await publishDue(SHOP, later(1));
    // Each is made, then sent once more when its icon has come to stand.
    const sent = changesSent(shopify).filter((name) => name.startsWith('Save'));
    expect(sent.filter((name) => name === 'SaveTenEntries')).toHaveLength(4);
    expect(sent).toHaveLength(4 + 6 + 6);
  });
});
