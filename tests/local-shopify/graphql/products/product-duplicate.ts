import { addProduct } from '../../store/add-product.ts';
import { variantsInOrder } from '../../store/change-options.ts';
import { bareId, gid } from '../../store/gid.ts';
import type { Product } from '../../store/types.ts';
import { withArguments } from '../field.ts';
import { writeMetafield } from '../metafields/write-metafield.ts';
import { notImplemented } from '../refusals.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError } from '../user-error.ts';

/** Copies a product with its variants and metafields, but not its stock; the copy is not published. */
export const productDuplicate = withArguments<unknown>(
  ['productId', 'newTitle', 'newStatus', 'includeImages', 'includeTranslations', 'synchronous'],
  (_root, args, { store }) => {
    refuseInputs('productDuplicate', args, ['includeImages', 'includeTranslations']);
    if (args['synchronous'] === false) throw notImplemented('productDuplicate(synchronous: false)');
    const rest = { imageJob: null, productDuplicateOperation: null, shop: store.shop };
    const original = store.products.get(bareId(String(args['productId']), 'Product') ?? 0);
    if (original === undefined)
      return {
        newProduct: null,
        ...rest,
        userErrors: [userError(['productId'], 'Product does not exist', null)],
      };
    const { descriptionHtml, vendor, productType, tags, isGiftCard, options } = original;
    const status = (args['newStatus'] ?? original.status) as Product['status'];
    const newProduct = addProduct(
      store,
      {
        title: String(args['newTitle']),
        descriptionHtml,
        vendor,
        productType,
        tags,
        isGiftCard,
        status,
        options: options.map(({ name, values }) => ({ name, values })),
      },
      variantsInOrder(store, original.id).map((variant) => {
        const item = store.inventoryItems.get(variant.inventoryItemId);
        const { sku, barcode, price, compareAtPrice, inventoryPolicy, optionValues } = variant;
        return {
          sku,
          barcode,
          price,
          compareAtPrice,
          inventoryPolicy,
          optionValues,
          item: { tracked: item?.tracked ?? false, requiresShipping: item?.requiresShipping ?? true },
        };
      }),
    );
    for (const metafield of store.metafields.by('owner', gid('Product', original.id)))
      writeMetafield(store, { ...metafield, owner: gid('Product', newProduct.id) });
    return { newProduct, ...rest, userErrors: [] };
  },
);
