import { bareId } from '../../store/gid.ts';
import type { Product } from '../../store/types.ts';
import { withArguments, type Arguments, type FieldWithArguments, type GraphContext } from '../field.ts';
import { userError } from '../user-error.ts';

/**
 * A mutation about the product that its `productId` names; where there is none it answers nothing but that, beside
 * what else its payload holds.
 */
export function aboutProduct(
  takes: readonly string[],
  run: (product: Product, args: Arguments, context: GraphContext) => unknown,
  empty: Readonly<Record<string, unknown>> = {},
): FieldWithArguments<unknown> {
  return withArguments<unknown>(['productId', ...takes], (_root, args, context) => {
    const product = context.store.products.get(bareId(String(args['productId']), 'Product') ?? 0);
    if (product !== undefined) return run(product, args, context);
    const unknown = userError(['productId'], 'Product does not exist', 'PRODUCT_DOES_NOT_EXIST');
    return { product: null, ...empty, userErrors: [unknown] };
  });
}
