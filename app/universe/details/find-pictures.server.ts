import { forShop } from '~/database/for-shop.server';
import { ask } from '~/shopify/gateway.server';
import {
  ReadFilesDocument,
  ReadPictureDocument,
  ReadProductPicturesDocument,
} from '~/shopify/generated/graphql';
import { gid } from '~/shopify/gid';
import { mayReadFiles } from '~/shopify/scopes';
import type { DetailPicture } from './detail';
import { fileNameOf, fileSearch, isNamed, type FoundPicture, type PicturePage } from './picture';

interface Media {
  id?: string;
  alt?: string | null;
  image?: { url: unknown } | null;
}

/** An icon has a product for each colour; pictures of more are found by their files. */
const MOST_PRODUCTS = 10;

/** A picture that Shopify has made ready; none of anything else. */
function picturesAmong(nodes: readonly Media[], called: string | null): FoundPicture[] {
  return nodes.flatMap(({ id, alt, image }) => {
    if (id === undefined || typeof image?.url !== 'string') return [];
    const { url } = image;
    const words = [called, alt].filter((part) => part !== null && part !== undefined && part !== '');
    return { id, url, name: [...new Set(words)].join(' – ') || fileNameOf(url) };
  });
}

type Found = PicturePage | 'unavailable';

async function amongFiles(shop: string, typed: string, after: string | null): Promise<Found> {
  const answer = await ask(shop, ReadFilesDocument, { query: fileSearch(typed), after });
  if (answer.kind !== 'answered') return 'unavailable';
  const { nodes, pageInfo } = answer.data.files;
  return {
    from: 'files',
    pictures: picturesAmong(nodes, null),
    next: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
  };
}

async function amongProducts(shop: string, iconId: string, typed: string): Promise<Found> {
  const castings = await forShop(shop).db.casting.findMany({
    where: { iconId, role: 'icon', endedAt: null },
    select: { productId: true },
    orderBy: { productId: 'asc' },
    take: MOST_PRODUCTS,
  });
  if (castings.length === 0) return { from: 'products', pictures: [], next: null };
  const ids = castings.map(({ productId }) => gid('Product', productId));
  const answer = await ask(shop, ReadProductPicturesDocument, { ids });
  if (answer.kind !== 'answered') return 'unavailable';
  const pictures = answer.data.nodes.flatMap((node) =>
    node && 'media' in node ? picturesAmong(node.media.nodes, node.title) : [],
  );
  return { from: 'products', pictures: pictures.filter((one) => isNamed(one, typed)), next: null };
}

/** Pictures for a detail of an icon: among the store's files, or its products' alone where files may not be read.
 * 'unavailable' where Shopify does not answer now. */
export function findPictures(
  { shop, grantedScopes }: { shop: string; grantedScopes: readonly string[] },
  iconId: string,
  { typed, after }: { typed: string; after: string | null },
): Promise<Found> {
  return mayReadFiles(grantedScopes) ? amongFiles(shop, typed, after) : amongProducts(shop, iconId, typed);
}

/** The picture with that id as Shopify shows it now; null where there is none that may be seen. */
export async function readPicture(shop: string, id: string): Promise<DetailPicture | 'unavailable' | null> {
  const answer = await ask(shop, ReadPictureDocument, { id });
  if (answer.kind !== 'answered') return 'unavailable';
  const { node } = answer.data;
  return node && 'image' in node && typeof node.image?.url === 'string' ? { id, url: node.image.url } : null;
}
