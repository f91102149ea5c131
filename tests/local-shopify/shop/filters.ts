import type { Liquid } from 'liquidjs';
import { escapeHtml } from '../admin/html.ts';
import { ImageDrop, PictureAddress } from './drops/image-drop.ts';
import { ProductDrop } from './drops/product-drop.ts';
import type { Words } from './extension-files.ts';
import { formatMoney, moneyFormat } from './money.ts';
import { translate } from './words.ts';

type Named = [string, unknown];

const isNamed = (argument: unknown): argument is Named => Array.isArray(argument) && argument.length === 2;

function named(args: unknown[]): Map<string, unknown> {
  return new Map(args.filter(isNamed));
}

function imageUrl(picture: unknown, ...args: unknown[]): PictureAddress {
  const image = picture instanceof ProductDrop ? picture.featured_image : picture;
  if (!(image instanceof ImageDrop)) throw new Error('image_url needs an image or a product that has one.');
  const size = named(args);
  const pixels = Number(size.get('width') ?? size.get('height'));
  if (!(pixels > 0 && pixels <= 5760)) throw new Error('image_url needs a width or a height up to 5760.');
  return new PictureAddress(image, pixels);
}

function imageTag(address: unknown, ...args: unknown[]): string {
  if (!(address instanceof PictureAddress)) throw new Error('image_tag needs what image_url gives.');
  const { image, pixels } = address;
  const { widths, ...rest } = Object.fromEntries(named(args));
  const attributes: Record<string, unknown> = {
    src: address.valueOf(),
    alt: image.alt,
    ...(typeof widths === 'string'
      ? {
          srcset: widths
            .split(/\s*,\s*/)
            .map((width) => `${address.at(Number(width))} ${width}w`)
            .join(', '),
        }
      : {}),
    width: pixels,
    height: Math.round(pixels / image.aspect_ratio),
    ...rest,
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeHtml(String(value))}"`,
  );
  return `<img${written.join('')}>`;
}

export interface FilterPlaces {
  currencyCode: string;
  words: Words;
  /** Address of the folder that `asset_url` means. */
  assets: string;
}

/** Shopify's filters that the theme and the blocks use; any other is refused by name (strictFilters). */
export function addFilters(engine: Liquid, { currencyCode, words, assets }: FilterPlaces): void {
  engine.registerFilter('money', (amount: unknown) => formatMoney(Number(amount), moneyFormat(currencyCode)));
  engine.registerFilter('image_url', imageUrl);
  engine.registerFilter('image_tag', imageTag);
  engine.registerFilter('t', (key: unknown, ...args: unknown[]) =>
    translate(words, String(key), named(args)),
  );
  engine.registerFilter('asset_url', (name: unknown) => `${assets}/${String(name)}`);
  engine.registerFilter(
    'stylesheet_tag',
    (address: unknown) => `<link href="${escapeHtml(String(address))}" rel="stylesheet" media="all">`,
  );
}
