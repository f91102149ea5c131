import { forShop } from '~/database/for-shop.server';
import { markEntries } from '~/universe/published/mark-entries.server';
import { markPublications } from '~/universe/published/mark-publications.server';
import { resolveNamespace } from '../local-shopify/store/metafields';
import type { Metaobject } from '../local-shopify/store/metaobjects';
import type { Running } from '../local-shopify/start';
import { emptyStage, later, rows, SHOP } from './casting-stage';

/** No lineage, no details, no narrative, and nothing published. */
export async function emptyUniverse(): Promise<void> {
  await emptyStage();
  const { db } = forShop(SHOP);
  await db.editionIcon.deleteMany();
  await db.edition.deleteMany();
  await db.editionDrop.deleteMany();
  await db.detailEdition.deleteMany();
  await db.detailProduct.deleteMany();
  await db.signatureDetail.deleteMany();
  await db.chapterIcon.deleteMany();
  await db.chapterDrop.deleteMany();
  await db.chapterProduct.deleteMany();
  await db.chapter.deleteMany();
  await db.narrative.deleteMany();
  await db.shop.updateMany({ data: { publishing: true } });
}

/** Nothing of ours at Shopify, as before the first installation. */
export function emptyShopify(shopify: Running): void {
  const store = shopify.store(SHOP);
  for (const { id } of [...store.metaobjects.values()]) store.metaobjects.remove(id);
  for (const { id } of [...store.metaobjectDefinitions.values()]) store.metaobjectDefinitions.remove(id);
  for (const { id } of [...store.collections.values()]) store.collections.remove(id);
  for (const { id } of [...store.metafieldDefinitions.values()]) store.metafieldDefinitions.remove(id);
  for (const { id } of [...store.metafields.values()]) store.metafields.remove(id);
  shopify.server.faults.api = {};
}

/** An entry at Shopify, by its handle. */
export const entryAtShopify = (shopify: Running, type: string, handle: string): Metaobject | undefined =>
  [...shopify.store(SHOP).metaobjects.values()].find(
    (one) => one.type === resolveNamespace(`$app:${type}`) && one.handle === handle,
  );

export const gidOfEntry = (entry: Metaobject | undefined): string =>
  `gid://shopify/Metaobject/${String(entry?.id)}`;

/** Changes (not questions) that were sent to Shopify since the last look. */
export const changesSent = (shopify: Running): string[] =>
  shopify.server.log
    .splice(0)
    .map((one) => one.operation ?? '')
    .filter((name) => name !== '' && !name.startsWith('Read') && !name.startsWith('Find'));

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

export interface EditionToWrite {
  title: string;
  handle: string;
  iconIds: string[];
  launchesOn?: string;
  endsOn?: string;
  predecessorId?: string;
  productIds?: bigint[];
}

/** An edition as the lineage keeps it, with its products as castings. */
export async function writeEdition(edition: EditionToWrite): Promise<string> {
  const { id } = await rows.db.edition.create({
    data: {
      shop: SHOP,
      title: edition.title,
      handle: edition.handle,
      kind: 'archive-reissue',
      launchesOn: edition.launchesOn === undefined ? null : day(edition.launchesOn),
      endsOn: edition.endsOn === undefined ? null : day(edition.endsOn),
      predecessorId: edition.predecessorId ?? null,
      createdAt: later(0),
      createdBy: '7',
    },
  });
  for (const iconId of edition.iconIds)
    await rows.db.editionIcon.create({ data: { shop: SHOP, editionId: id, iconId } });
  for (const productId of edition.productIds ?? [])
    await rows.db.casting.create({
      data: {
        shop: SHOP,
        productId,
        role: 'edition',
        editionId: id,
        beganAt: later(0),
        beganBy: '00000000-0000-0000-0000-000000000000',
      },
    });
  await rows.transaction(async (inner) => {
    await markPublications(inner, { productIds: edition.productIds ?? [], iconIds: [] }, later(0));
    await markEntries(inner, { editionIds: [id] }, later(0));
  });
  return id;
}

export async function writeDetail(iconId: string, words: string, editionId?: string): Promise<string> {
  const { id } = await rows.db.signatureDetail.create({
    data: {
      shop: SHOP,
      iconId,
      dimension: 'design',
      words,
      sinceYear: 1962,
      createdAt: later(0),
      createdBy: '7',
    },
  });
  if (editionId !== undefined)
    await rows.db.detailEdition.create({ data: { shop: SHOP, detailId: id, editionId } });
  await rows.transaction((inner) => markEntries(inner, { detailIds: [id] }, later(0)));
  return id;
}

export async function writeChapter(
  title: string,
  handle: string,
  [from, to]: [string, string],
  iconIds: string[],
): Promise<string> {
  const year = Number(from.slice(0, 4));
  const narrative =
    (await rows.db.narrative.findFirst({ where: { year } })) ??
    (await rows.db.narrative.create({
      data: {
        shop: SHOP,
        year,
        title: 'Salt and wool',
        theme: 'The sea',
        createdAt: later(0),
        createdBy: '7',
      },
    }));
  const { id } = await rows.db.chapter.create({
    data: {
      shop: SHOP,
      narrativeId: narrative.id,
      title,
      handle,
      fromDay: day(from),
      toDay: day(to),
      note: 'Not for the shop',
      createdAt: later(0),
      createdBy: '7',
    },
  });
  for (const iconId of iconIds)
    await rows.db.chapterIcon.create({ data: { shop: SHOP, chapterId: id, iconId } });
  await rows.transaction((inner) => markEntries(inner, { chapterIds: [id] }, later(0)));
  return id;
}

/** What is said of an entry here. */
export const entryRow = (subject: string) => rows.db.publishedEntry.findFirst({ where: { subject } });
