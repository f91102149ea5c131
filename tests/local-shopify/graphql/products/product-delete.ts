import { deleteProduct } from '../../store/delete-product.ts';
import { bareId, gid } from '../../store/gid.ts';
import { withArguments } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { userError } from '../user-error.ts';

export const productDelete = withArguments<unknown>(['input', 'synchronous'], (_root, args, { store }) => {
  if (args['synchronous'] === false) throw notImplemented('productDelete(synchronous: false)');
  const id = bareId((args['input'] as { id: string }).id, 'Product') ?? 0;
  const rest = { productDeleteOperation: null, shop: store.shop };
  if (!store.products.has(id))
    return {
      deletedProductId: null,
      ...rest,
      userErrors: [userError(['id'], 'Product does not exist', null)],
    };
  deleteProduct(store, id);
  return { deletedProductId: gid('Product', id), ...rest, userErrors: [] };
});
