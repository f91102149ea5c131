import { gid } from '~/shopify/gid';
import { ReadComponentsDocument, ReadMoreComponentsDocument } from '~/shopify/generated/graphql';
import { connectionCost, idsPerCall } from './call-size';
import { read } from './from-shopify.server';
import { allNodes } from './pages';
import { idAt } from './shopify-object';
import type { MirrorStaging } from './staging.server';

const PER_CALL = idsPerCall(1 + connectionCost(30, 2));

/** Reads what one unit of each bundle variant takes, into staging. Throws ShopifyUnavailable. */
export async function stageComponents(
  shop: string,
  variantIds: readonly string[],
  staging: MirrorStaging,
): Promise<void> {
  for (let start = 0; start < variantIds.length; start += PER_CALL) {
    const ids = variantIds.slice(start, start + PER_CALL).map((id) => gid('ProductVariant', BigInt(id)));
    const { nodes } = await read(shop, ReadComponentsDocument, { ids });
    for (const node of nodes) {
      if (!node || !('productVariantComponents' in node)) continue;
      const components = await allNodes(
        node.productVariantComponents,
        async (after) =>
          (await read(shop, ReadMoreComponentsDocument, { variant: node.id, after })).productVariant
            ?.productVariantComponents,
      );
      for (const { productVariant, quantity } of components)
        staging.add('staged_component', [idAt(node, 'id'), idAt(productVariant, 'id'), quantity]);
    }
    await staging.settle();
  }
}
