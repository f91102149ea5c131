import { bareId, gidType } from '../../store/gid.ts';
import { saveCollection } from '../../store/save-collection.ts';
import { updateProduct } from '../../store/update-product.ts';
import { typed, withArguments, type Arguments, type GraphContext, type Typed } from '../field.ts';
import { notImplemented } from '../refusals.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import { ONLINE_STORE } from './publication.ts';

interface Input {
  publicationId?: string | null;
  publishDate?: string | null;
}

/** Shows a product or a collection in the Online Store from now on, or no longer. */
function publish(args: Arguments, context: GraphContext, published: boolean) {
  const { store } = context;
  const id = String(args['id']);
  const inputs = args['input'] as Input[];
  const answer = (publishable: Typed | null, userErrors: UserError[]) => ({
    publishable,
    shop: store.shop,
    userErrors,
  });
  const number = bareId(id, gidType(id) ?? '') ?? 0;
  const product = gidType(id) === 'Product' ? store.products.get(number) : undefined;
  const collection = gidType(id) === 'Collection' ? store.collections.get(number) : undefined;
  if (product === undefined && collection === undefined)
    return answer(null, [userError(['id'], 'Resource does not exist', null)]);
  const errors = inputs.flatMap((input, index) => {
    refuseInputs('PublicationInput', input, ['channelId']);
    if (published && input.publishDate && Date.parse(input.publishDate) > store.clock.now())
      throw notImplemented('publishing at a future date');
    return bareId(input.publicationId ?? '', 'Publication') === ONLINE_STORE.id
      ? []
      : [
          userError(
            ['input', String(index), 'publicationId'],
            'Publication does not exist or is not publishable',
            null,
          ),
        ];
  });
  if (product !== undefined)
    return answer(
      typed(
        'Product',
        errors.length > 0 ? product : updateProduct(store, { productId: product.id, published }),
      ),
      errors,
    );
  if (collection === undefined || errors.length > 0) return answer(typed('Collection', collection), errors);
  const publishedAt = published ? (collection.publishedAt ?? store.now()) : null;
  return answer(typed('Collection', saveCollection(store, collection.id, { publishedAt })), []);
}

export const publishablePublish = withArguments<unknown>(['id', 'input'], (_root, args, context) =>
  publish(args, context, true),
);

export const publishableUnpublish = withArguments<unknown>(['id', 'input'], (_root, args, context) =>
  publish(args, context, false),
);
