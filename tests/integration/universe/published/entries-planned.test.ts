import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { prepareStore } from '~/universe/published/prepare-store.server';
import { publishDue } from '~/universe/published/publish.server';
import { harbourCoat, later, MOSS, SHOP } from '../../../setup/casting-stage';
import { connectedStores } from '../../../setup/connected-store';
import { mirrorMaison, seed } from '../../../setup/mirrored-maison';
import {
  emptyShopify,
  emptyUniverse,
  entryAtShopify,
  entryRow,
  writeChapter,
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

describe('what is planned', () => {
  test('is a draft until its day in the shop’s zone, and active from then', async () => {
    const { iconId } = await harbourCoat();
    const tomorrow = new Date(later(24 * 60)).toISOString().slice(0, 10);
    const editionId = await writeEdition({
      title: 'Soon',
      handle: 'soon',
      iconIds: [iconId],
      launchesOn: tomorrow,
      productIds: [MOSS],
    });
    await writeChapter('Soon too', 'soon-too', [tomorrow, tomorrow], [iconId]);
    await publishDue(SHOP, later(1));
    expect(entry('edition', 'soon')).toMatchObject({ status: 'DRAFT' });
    expect(entry('chapter', 'soon-too')).toMatchObject({ status: 'DRAFT' });
    await publishDue(SHOP, later(2 * 24 * 60));
    expect(entry('edition', 'soon')).toMatchObject({ status: 'ACTIVE' });
    expect(entry('chapter', 'soon-too')).toMatchObject({ status: 'ACTIVE' });
    expect(await entryRow(editionId)).toMatchObject({ opensOn: null, state: 'published' });
  });

  test('without a product stays a draft beyond its day', async () => {
    const { iconId } = await harbourCoat();
    await writeEdition({ title: 'Idea', handle: 'idea', iconIds: [iconId], launchesOn: '2020-01-01' });
    await publishDue(SHOP, later(1));
    expect(entry('edition', 'idea')).toMatchObject({ status: 'DRAFT' });
  });
});
