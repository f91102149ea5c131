import { gid } from '../../store/gid.ts';
import type { Product } from '../../store/types.ts';
import { fields, typed, type GraphContext } from '../field.ts';

/** A drawn picture of a product. */
export interface Picture {
  id: number;
  alt: string;
  url: string;
  createdAt: string;
}

export function pictureOf(product: Product, { publicUrl }: GraphContext): Picture | null {
  if (product.picture === null) return null;
  return {
    id: product.id,
    alt: product.title,
    url: `${publicUrl}/pictures/${product.picture}.svg`,
    createdAt: product.createdAt,
  };
}

/** The product's first picture as media, or null where it has none. */
export function mediaOf(product: Product, context: GraphContext) {
  const picture = pictureOf(product, context);
  return picture === null ? null : typed('MediaImage', picture);
}

/** The same as a plain image. */
export function imageOf(product: Product, context: GraphContext) {
  const picture = pictureOf(product, context);
  return picture === null ? null : image(picture);
}

const SIDE = 800;

const image = (picture: Picture) => ({
  id: gid('ImageSource', picture.id),
  altText: picture.alt,
  url: picture.url,
  width: SIDE,
  height: SIDE,
});

export const mediaImageType = fields<Picture>({
  id: (picture) => gid('MediaImage', picture.id),
  alt: (picture) => picture.alt,
  mediaContentType: () => 'IMAGE',
  status: () => 'READY',
  fileStatus: () => 'READY',
  updatedAt: (picture) => picture.createdAt,
  createdAt: (picture) => picture.createdAt,
  image,
  preview: (picture) => ({ image: image(picture), status: 'READY' }),
});

/** An image is a plain object; its address takes a transformation only at Shopify. */
export const imageType = fields<ReturnType<typeof image>>({
  id: (shown) => shown.id,
  altText: (shown) => shown.altText,
  url: (shown) => shown.url,
  width: (shown) => shown.width,
  height: (shown) => shown.height,
});
