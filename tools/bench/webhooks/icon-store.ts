import { LOCATIONS } from '../../../tests/local-shopify/seed/locations.ts';
import { maison } from '../../../tests/local-shopify/seed/maison.ts';
import type { Seed } from '../../../tests/local-shopify/store/types.ts';

const STOCK = 40;
const WHEN = '2025-06-01T08:00:00.000Z';
const [PLACE] = LOCATIONS;
if (PLACE === undefined) throw new Error('The maison has no locations.');
export const PLACE_ID = PLACE.id;

const place = (number: number) => 1_000_000 + number;
export const productIdOf = (number: number): number => 8_000_000_000 + number;
export const variantIdOf = (number: number): number => 40_000_000_000 + number;
export const itemIdOf = (number: number): number => 50_000_000_000 + number;
/** A title that no other icon's title begins with. */
export const titleOf = (number: number): string => `Piece ${place(number)}`;

/** A store of products of one size each, well stocked at one location. */
export function iconStore(count: number): Seed {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const stamps = { createdAt: WHEN, updatedAt: WHEN };
  return {
    ...maison(),
    locations: LOCATIONS.slice(0, 1),
    orders: [],
    transfers: [],
    products: numbers.map((number) => ({
      id: productIdOf(number),
      title: titleOf(number),
      handle: `piece-${place(number)}`,
      descriptionHtml: '',
      status: 'ACTIVE',
      vendor: 'Atelier Sande',
      productType: 'Coat',
      tags: [],
      options: [{ name: 'Size', values: ['48'] }],
      publishedAt: WHEN,
      isGiftCard: false,
      picture: null,
      ...stamps,
    })),
    variants: numbers.map((number) => ({
      id: variantIdOf(number),
      productId: productIdOf(number),
      position: 1,
      sku: `P-${place(number)}`,
      barcode: null,
      price: '100.00',
      compareAtPrice: null,
      optionValues: ['48'],
      inventoryItemId: itemIdOf(number),
      inventoryPolicy: 'DENY',
      components: [],
      ...stamps,
    })),
    inventoryItems: numbers.map((number) => ({
      id: itemIdOf(number),
      tracked: true,
      requiresShipping: true,
      unitCost: null,
      ...stamps,
    })),
    levels: numbers.map((number) => ({
      inventoryItemId: itemIdOf(number),
      locationId: PLACE_ID,
      isActive: true,
      available: STOCK,
      committed: 0,
      incoming: 0,
      reserved: 0,
      damaged: 0,
      safety_stock: 0,
      quality_control: 0,
      ...stamps,
    })),
  };
}
