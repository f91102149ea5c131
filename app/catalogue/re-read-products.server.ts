import { gid } from '~/shopify/gid';
import { ReadMoreVariantsDocument, ReadProductsDocument } from '~/shopify/generated/graphql';
import { connectionCost, idsPerCall } from './call-size';
import { stageComponents } from './components.server';
import { read } from './from-shopify.server';
import { productRow, variantRow } from './mirror-rows';
import { allNodes } from './pages';
import type { ReReading } from './re-read.server';
import { idAt } from './shopify-object';
import { openMirrorStaging } from './staging.server';
import { takeIn } from './take-in.server';

const VARIANTS_AT_FIRST = 50;
// A product with its options, media, preview and image; a variant with its options and inventory item.
const PER_CALL = idsPerCall(5 + connectionCost(VARIANTS_AT_FIRST, 3));

async function again(ids: string[], reading: ReReading): Promise<'taken-in' | 'gone'> {
  const { client, shop, currency, readAt } = reading;
  const staging = await openMirrorStaging(client);
  for (const id of ids) staging.add('read_product', [id]);
  const { nodes } = await read(shop, ReadProductsDocument, {
    ids: ids.map((id) => gid('Product', BigInt(id))),
    variants: VARIANTS_AT_FIRST,
  });
  const bundles: string[] = [];
  for (const node of nodes) {
    // A product that is gone is not among the staged ones, and so is taken out.
    if (!node || !('variants' in node)) continue;
    staging.add('staged_product', productRow(node));
    const more = async (after: string) =>
      (await read(shop, ReadMoreVariantsDocument, { product: node.id, after })).product?.variants;
    for (const variant of await allNodes(node.variants, more)) {
      staging.add('staged_variant', variantRow(variant, idAt(node, 'id'), currency));
      if (node.hasVariantsThatRequiresComponents) bundles.push(idAt(variant, 'id'));
    }
    await staging.settle();
  }
  await stageComponents(shop, bundles, staging);
  await staging.finish();
  const taken = await takeIn(reading, async () => {
    // Whoever is new has levels that no reading has brought yet.
    await client.query(
      `insert into re_read (shop, kind, id, asked_at)
       select distinct $1, 'item', inventory_item_id, $2::timestamptz from changed_variant where is_new
       on conflict (shop, kind, id) do nothing`,
      [shop, readAt],
    );
  });
  return taken === 'gone' ? 'gone' : 'taken-in';
}

/** Products with all their variants and what bundles are made of. */
export const reReadProducts = { perCall: () => Promise.resolve(PER_CALL), again };
