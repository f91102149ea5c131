import type { InventoryItem, Product, Variant } from '../../store/types.ts';
import { colourCode } from './colours.ts';
import type { Piece, Share } from './piece.ts';
import { PIECES } from './pieces.ts';

/** A variant together with the piece it belongs to and its share of that piece's sales. */
export interface Listing {
  piece: Piece;
  product: Product;
  variant: Variant;
  item: InventoryItem;
  share: number;
}

const euros = (amount: number) => amount.toFixed(2);

/** EAN-13 with Norway's prefix and its check digit. */
function barcode(number: number): string {
  const digits = `7031234${String(number).padStart(5, '0')}`;
  const sum = Array.from(digits).reduce(
    (total, digit, i) => total + Number(digit) * (i % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

function productOf(piece: Piece, number: number): Product {
  const options = [
    { name: 'Colour', values: piece.colours.map(([name]) => name) },
    { name: piece.giftCard ? 'Denominations' : 'Size', values: piece.sizes.map(([name]) => name) },
  ].filter(({ values }) => values.length > 0);
  const launchedAt = `${piece.launched}T07:00:00.000Z`;
  return {
    id: 8_700_000_000_000 + number * 1_009,
    title: piece.title,
    handle: piece.handle,
    descriptionHtml: piece.story,
    status: piece.status ?? 'ACTIVE',
    vendor: piece.vendor,
    productType: piece.type,
    tags: piece.tags,
    options: options.length > 0 ? options : [{ name: 'Title', values: ['Default Title'] }],
    publishedAt: piece.published === false || piece.status !== undefined ? null : launchedAt,
    isGiftCard: piece.giftCard ?? false,
    picture: piece.picture,
    createdAt: new Date(Date.parse(launchedAt) - 12 * 86_400_000).toISOString(),
    updatedAt: launchedAt > '2026-11-03' ? launchedAt : '2026-11-03T09:15:00.000Z',
  };
}

const total = (shares: readonly Share[]) => shares.reduce((sum, [, weight]) => sum + weight, 0);

function skuOf(piece: Piece, colour: string | undefined, size: string | undefined): string | null {
  const parts = [piece.code, colour && colourCode(colour), size?.replaceAll(' ', '-').toUpperCase()];
  const sku = parts.filter((part) => part !== undefined && part !== '').join('-');
  return piece.skus && sku in piece.skus ? (piece.skus[sku] ?? null) : sku;
}

function listingsOf(piece: Piece, number: number, firstVariant: number): Listing[] {
  const product = productOf(piece, number);
  const { createdAt, updatedAt } = product;
  const colours = piece.colours.length > 0 ? piece.colours : [[undefined, 1] as const];
  const sizes = piece.sizes.length > 0 ? piece.sizes : [[undefined, 1] as const];
  const pairs = colours.flatMap(([colour, of]) =>
    sizes.map(([size, part]) => ({ colour, size, weight: of * part })),
  );
  const whole = (total(piece.colours) || 1) * (total(piece.sizes) || 1);
  return pairs.map(({ colour, size, weight }, i) => {
    const n = firstVariant + i;
    const values = [colour, size].filter((value) => value !== undefined);
    const price = piece.giftCard ? Number(size) : piece.price;
    const variant: Variant = {
      id: 46_000_000_000_000 + n * 331,
      productId: product.id,
      position: i + 1,
      sku: skuOf(piece, colour, size),
      barcode: piece.giftCard ? null : barcode(n),
      price: euros(price),
      compareAtPrice: piece.tags.includes('final-run') ? euros(price * 1.4) : null,
      optionValues: values.length > 0 ? values : ['Default Title'],
      inventoryItemId: 48_000_000_000_000 + n * 331,
      inventoryPolicy: piece.continueSelling ? 'CONTINUE' : 'DENY',
      components: [],
      createdAt,
      updatedAt,
    };
    const item: InventoryItem = {
      id: variant.inventoryItemId,
      tracked: !piece.giftCard && !piece.bundleOf,
      requiresShipping: !piece.giftCard,
      unitCost: piece.giftCard ? null : euros(piece.cost),
      createdAt,
      updatedAt,
    };
    return { piece, product, variant, item, share: weight / whole };
  });
}

function withBundles(listings: readonly Listing[]): Listing[] {
  const bySku = new Map(listings.map(({ variant }) => [variant.sku, variant.id]));
  return listings.map((listing) => {
    const skus = listing.piece.bundleOf?.(listing.variant.optionValues[0] ?? '') ?? [];
    const components = skus.map((sku) => {
      const variantId = bySku.get(sku);
      if (variantId === undefined) throw new Error(`A bundle takes ${sku}, which the maison does not sell.`);
      return { variantId, quantity: 1 };
    });
    return components.length === 0 ? listing : { ...listing, variant: { ...listing.variant, components } };
  });
}

/** Every variant of the maison, in catalogue order. */
export function listings(): Listing[] {
  const all: Listing[] = [];
  PIECES.forEach((piece, i) => all.push(...listingsOf(piece, i + 1, all.length + 1)));
  return withBundles(all);
}
