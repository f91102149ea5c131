import { forShop } from '~/database/for-shop.server';
import { isPicture } from '../../details/detail-entry';
import { readPicture } from '../../details/find-pictures.server';
import type { ReadFile } from '../read-file';

/** Each is a question to Shopify. */
const MOST_ASKED = 200;

/** Where the pictures of a file are seen, by their ids: known ones as they are, others as Shopify says. Outside any transaction. */
export async function picturesOf(shop: string, { lines }: ReadFile): Promise<Map<string, string>> {
  const asked = [...new Set(lines.map(({ cells }) => (cells['picture id'] ?? '').trim()).filter(isPicture))];
  const known = await forShop(shop).db.signatureDetail.findMany({
    where: { pictureId: { in: asked }, pictureUrl: { not: null } },
    distinct: ['pictureId'],
    select: { pictureId: true, pictureUrl: true },
  });
  const urls = new Map(known.map(({ pictureId, pictureUrl }) => [pictureId ?? '', pictureUrl ?? '']));
  for (const id of asked.filter((one) => !urls.has(one)).slice(0, MOST_ASKED)) {
    const picture = await readPicture(shop, id);
    if (picture !== null && picture !== 'unavailable') urls.set(id, picture.url);
  }
  return urls;
}
