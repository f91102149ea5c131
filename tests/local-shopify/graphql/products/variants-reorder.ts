import { orderVariants, productChanged, variantsInOrder } from '../../store/change-options.ts';
import { bareId } from '../../store/gid.ts';
import { bounded } from '../area.ts';
import { userError, type UserError } from '../user-error.ts';
import { aboutProduct } from './about-product.ts';

/** Puts variants at other places; the rest close up around them. */
export const productVariantsBulkReorder = aboutProduct(['positions'], (product, args, { store }) => {
  const positions = args['positions'] as { id: string; position: number }[];
  const ids = bounded(positions.map(({ id }) => id));
  const variants = variantsInOrder(store, product.id);
  const known = new Map(variants.map((variant) => [variant.id, variant]));
  const userErrors = positions.flatMap(({ id, position }, index): UserError[] => {
    const at = ['positions', String(index)];
    if (!known.has(bareId(id, 'ProductVariant') ?? 0))
      return [userError([...at, 'id'], 'Product variant does not exist', 'MISSING_VARIANT')];
    if (position < 1)
      return [
        userError(
          [...at, 'position'],
          'Product variant position cannot be zero or negative number',
          'INVALID_POSITION',
        ),
      ];
    if (ids.indexOf(id) !== index)
      return [userError([...at, 'id'], 'Product variant IDs must be unique', 'DUPLICATED_VARIANT_ID')];
    return [];
  });
  if (userErrors.length > 0) return { product, userErrors };
  const ordered = variants.filter(({ id }) => !ids.some((each) => bareId(each, 'ProductVariant') === id));
  for (const { id, position } of [...positions].sort((a, b) => a.position - b.position)) {
    const variant = known.get(bareId(id, 'ProductVariant') ?? 0);
    if (variant !== undefined) ordered.splice(position - 1, 0, variant);
  }
  orderVariants(store, ordered);
  return { product: productChanged(store, store.happening(), product.id), userErrors: [] };
});
