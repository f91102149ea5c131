import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeIcon } from '~/universe/casting/change-icon.server';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { cast, harbourCoat, INGRID, later, rows, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import {
  emptyShopify,
  emptyUniverse,
  entryAtShopify,
  entryRow,
  writeEdition,
} from '../../../setup/published-stage';
import type { Running } from '../../../local-shopify/start';

let shopify: Running;

const entry = (type: string, handle: string) => entryAtShopify(shopify, type, handle);

beforeAll(async () => {
  shopify = await connectedStores([seed]);
  await mirrorMaison(SHOP, { orders: false });
});

beforeEach(async () => {
  await emptyUniverse();
  emptyShopify(shopify);
  await prepareStore(SHOP, later(0));
});

describe('what Shopify refuses', () => {
  test('says why and does not hold the others of its ten back', async () => {
    const { iconId } = await harbourCoat();
    const ids: string[] = [];
    for (const handle of Array.from({ length: 12 }, (_, place) => `e${String(place)}`))
      ids.push(await writeEdition({ title: handle, handle, iconIds: [iconId] }));
    await rows.run`
      update published_entry set wanted = jsonb_set(wanted, '{fields,title}', to_jsonb(${'two\nlines'}::text))
      where shop = ${SHOP} and subject = ${ids[3]}::uuid`;
    await rows.db.edition.updateMany({ where: { id: ids[3] ?? '' }, data: { title: 'two\nlines' } });
    await publishDue(SHOP, later(1));
    expect(await entryRow(ids[3] ?? '')).toMatchObject({
      state: 'refused',
      failure: 'Value must be a single line text string.',
    });
    expect(await rows.db.publishedEntry.count({ where: { state: 'published' } })).toBe(12);
    expect(entry('edition', 'e11')).toBeDefined();
  });

  test('because its kind was deleted is sent again once the kind is there', async () => {
    await harbourCoat();
    await publishDue(SHOP, later(1));
    emptyShopify(shopify);
    const [icon] = await rows.db.icon.findMany();
    await cast(changeIcon(SHOP, { iconId: icon?.id ?? '', title: 'Anew', reason: 'x' }, INGRID, later(2)));
    await publishDue(SHOP, later(3));
    expect(entry('icon', 'harbour-coat')?.values['title']).toBe('Anew');
  });

  test('waits, longer each time, when Shopify cannot be asked', async () => {
    const { iconId } = await harbourCoat();
    await rows.db.publication.deleteMany();
    shopify.server.faults.api = { status: 502 };
    await publishDue(SHOP, later(1));
    expect(await entryRow(iconId)).toMatchObject({ state: 'due', attempts: 1, confirmed: null });
    shopify.server.faults.api = {};
    await publishDue(SHOP, later(30));
    expect(entry('icon', 'harbour-coat')).toBeDefined();
  });
});
