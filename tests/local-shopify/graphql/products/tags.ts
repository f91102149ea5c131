import { GraphQLError } from 'graphql';
import { bareId, gidType } from '../../store/gid.ts';
import { updateProduct } from '../../store/update-product.ts';
import { typed, withArguments, type GraphContext } from '../field.ts';
import { findNode } from '../node.ts';
import { notImplemented } from '../refusals.ts';
import { userError } from '../user-error.ts';
import { cleanTags } from './clean-tags.ts';

const MOST = 250;

function retag(
  mutation: string,
  id: string,
  context: GraphContext,
  change: (tags: readonly string[]) => string[],
) {
  const type = gidType(id) ?? '';
  if (findNode(id, context) === null)
    return { node: null, userErrors: [userError(['id'], `${type} does not exist`, null)] };
  if (type !== 'Product') throw notImplemented(`${mutation} of ${type}`);
  if (!context.granted.has('write_products'))
    throw new GraphQLError(`Access denied for ${mutation} field.`, { extensions: { code: 'ACCESS_DENIED' } });
  const productId = bareId(id, 'Product') ?? 0;
  const tags = change(context.store.products.get(productId)?.tags ?? []);
  if (tags.length > MOST)
    return { node: null, userErrors: [userError(['tags'], `Product tags can't exceed ${MOST} tags`, null)] };
  return { node: typed('Product', updateProduct(context.store, { productId, tags })), userErrors: [] };
}

export const tagsAdd = withArguments<unknown>(['id', 'tags'], (_root, args, context) =>
  retag('tagsAdd', String(args['id']), context, (tags) =>
    cleanTags([...tags, ...(args['tags'] as string[])]),
  ),
);

export const tagsRemove = withArguments<unknown>(['id', 'tags'], (_root, args, context) =>
  retag('tagsRemove', String(args['id']), context, (tags) => {
    const gone = new Set(cleanTags(args['tags'] as string[]).map((tag) => tag.toLowerCase()));
    return tags.filter((tag) => !gone.has(tag.toLowerCase()));
  }),
);
