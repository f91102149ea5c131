import type { ShopRows } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { answeredOr, type Answer, type UserError } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import {
  DeleteMetafieldDefinitionDocument,
  DeleteMetaobjectDefinitionDocument,
} from '~/shopify/generated/graphql';
import { deleteCollection, readCollections } from './collection-calls.server';
import { refuseCollection } from './collection-rows.server';
import { readDefinitions } from './define-entries.server';
import { readMetafieldDefinitions } from './define-metafields.server';
import { ENTRY_TYPES, type EntryType } from './entry-types';
import { clearIconList } from './icon-list.server';
import { METAFIELD_KEYS } from './published-metafields';
import { publishProducts } from './publish-products.server';

const refusalOf = (answer: Answer<unknown>): UserError | null => {
  const said = answeredOr(answer);
  return said.kind === 'refused' ? (said.errors[0] ?? { field: [], message: '' }) : null;
};

/** Collections go first: a definition by which one chooses cannot be deleted. */
async function removeCollections(rows: ShopRows): Promise<void> {
  const ours = await rows.db.publishedCollection.findMany({ orderBy: { subject: 'asc' } });
  for (const { kind, subject, shopifyId } of ours) {
    if (shopifyId !== null && (await readCollections(rows.shop, [shopifyId])).size > 0) {
      const refusal = refusalOf(await deleteCollection(rows.shop, shopifyId));
      if (refusal) {
        await refuseCollection(
          rows,
          { kind: kind === 'icons' ? kind : 'category', subject },
          refusal.message,
        );
        continue;
      }
    }
    await rows.db.publishedCollection.deleteMany({ where: { kind, subject } });
  }
}

/** A kind takes its metaobjects with it. */
async function removeKind(rows: ShopRows, type: EntryType, id: string | undefined): Promise<void> {
  const refusal =
    id === undefined ? null : refusalOf(await ask(rows.shop, DeleteMetaobjectDefinitionDocument, { id }));
  if (refusal) {
    const failure = refusal.message;
    await rows.db.publishedEntry.updateMany({ where: { type }, data: { state: 'refused', failure } });
  } else await rows.db.publishedEntry.deleteMany({ where: { type } });
}

/**
 * A definition takes its values with it. One by which a collection of the merchant's chooses stays, empty: then the
 * values go product by product.
 */
async function removeMetafields(rows: ShopRows, asOf: Date): Promise<void> {
  const { shop } = rows;
  const standing = await readMetafieldDefinitions(shop);
  const refused: UserError[] = [];
  for (const key of METAFIELD_KEYS) {
    const id = standing.get(key)?.id;
    const refusal =
      id === undefined ? null : refusalOf(await ask(shop, DeleteMetafieldDefinitionDocument, { id }));
    if (refusal) refused.push(refusal);
  }
  if (refused.length === 0) {
    await rows.db.publication.deleteMany();
    return;
  }
  log.warn({ shop, refused }, 'Shopify keeps a metafield definition that was to be removed');
  await rows.run`
    update publication set wanted = '{}', state = 'due', due_at = ${asOf}, attempts = 0
    where shop = ${shop} and wanted <> '{}'`;
  await publishProducts(rows, asOf);
}

/**
 * Takes everything of ours away from a store whose owner does not want it there: collections, metaobjects, metafields,
 * and what theme blocks read. What is left stands in its row; where there is none, nothing is asked. Throws
 * ShopifyUnavailable.
 */
export async function removeFromShopify(rows: ShopRows, asOf: Date): Promise<void> {
  if (!(await isAnythingLeft(rows))) return;
  await removeCollections(rows);
  const kinds = await readDefinitions(rows.shop);
  for (const type of ENTRY_TYPES) await removeKind(rows, type, kinds[type]?.id);
  await clearIconList(rows.shop);
  await removeMetafields(rows, asOf);
}

/** Whether something of ours may still stand at Shopify. */
export async function isAnythingLeft(rows: ShopRows): Promise<boolean> {
  const [found] = await rows.sql<{ left: boolean }>`
    select exists (select from publication where shop = ${rows.shop})
      or exists (select from published_entry where shop = ${rows.shop})
      or exists (select from published_collection where shop = ${rows.shop}) as left`;
  return found?.left ?? false;
}
