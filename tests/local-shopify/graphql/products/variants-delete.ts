import { orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { bareId } from '../../store/gid.ts';
import { removeVariant } from '../../store/remove-variant.ts';
import { bounded } from '../area.ts';
import { userError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';
import { dropUnusedValues } from './options-delete.ts';

/** Deletes variants of one product; a product keeps at least one. */
export const productVariantsBulkDelete = aboutProduct(['variantsIds'], (product, args, { store }) => {
  const ids = bounded(args['variantsIds'] as string[]);
  const variants = ids.map((id) => store.variants.get(bareId(id, 'ProductVariant') ?? 0));
  const foreign = variants.flatMap((variant, index) =>
    variant?.productId === product.id
      ? []
      : [
          userError(
            ['variantsIds', String(index)],
            'At least one variant does not belong to the product',
            'AT_LEAST_ONE_VARIANT_DOES_NOT_BELONG_TO_THE_PRODUCT',
          ),
        ],
  );
  if (foreign.length > 0) return { product: null, userErrors: foreign };
  const gone = new Set(variants.flatMap((variant) => variant?.id ?? []));
  if (gone.size >= store.variantsOf(product.id).length)
    return {
      product: null,
      userErrors: [userError(['variantsIds'], 'Cannot delete default variant', 'CANNOT_DELETE_LAST_VARIANT')],
    };
  const announce = store.happening();
  for (const variant of variants)
    if (variant !== undefined && store.variants.has(variant.id)) removeVariant(store, announce, variant);
  dropUnusedValues(store, product.id);
  orderVariants(store, variantsInOrder(store, product.id));
  return { product: productChanged(store, announce, product.id), userErrors: [] };
});
