import type { Area } from '../area.ts';
import { connection, fields, Typed, typed, type Arguments, type GraphContext, type Order } from '../field.ts';
import { pictureOf, type Picture } from '../products/media.ts';
import { search } from '../search/search.ts';

/** A picture's name as the file that it is. */
const fileName = ({ url }: Picture): string => url.slice(url.lastIndexOf('/') + 1);

const SEARCHED = {
  default: (picture: Picture) => [picture.alt, fileName(picture)],
  id: ({ id }: Picture) => id,
  filename: fileName,
  media_type: () => 'IMAGE',
  status: () => 'READY',
  created_at: ({ createdAt }: Picture) => createdAt,
  product_id: ({ id }: Picture) => id,
};

const pictureIn = (node: Typed): Picture => node.value as Picture;

function order({ sortKey }: Arguments): Order<Typed> {
  const id = (node: Typed): number => pictureIn(node).id;
  if (sortKey === 'FILENAME') return { id, value: (node) => fileName(pictureIn(node)) };
  if (sortKey === 'CREATED_AT' || sortKey === 'UPDATED_AT')
    return { id, value: (node) => pictureIn(node).createdAt };
  return { id };
}

/** The pictures of all products: the only files that the local store has. */
function pictures(context: GraphContext): Picture[] {
  return [...context.store.products.values()].flatMap((product) => pictureOf(product, context) ?? []);
}

/** The store's files. */
export const FILES_AREA: Area = {
  types: {},
  queries: fields<unknown>({
    files: connection<unknown, Typed>(
      ['query', 'sortKey'],
      (_root, args, context) =>
        [...search(pictures(context), args['query'], SEARCHED)].map((picture) =>
          typed('MediaImage', picture),
        ),
      order,
    ),
  }),
  mutations: {},
  finders: {
    MediaImage: (id, context) => {
      const product = context.store.products.get(id);
      return product && (pictureOf(product, context) ?? undefined);
    },
  },
};
