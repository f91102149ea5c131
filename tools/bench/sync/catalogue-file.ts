import { closeSync, openSync, writeSync } from 'node:fs';

const VARIANTS = 6;
const BLOCK = 1024 * 1024;
const FIRST = {
  product: 8_000_000_000,
  variant: 40_000_000_000,
  item: 50_000_000_000,
  level: 120_000_000_000,
};
const COLOURS = ['Ink', 'Sand', 'Moss', 'Clay', 'Chalk', 'Rust'];
const SIZES = ['XS', 'S', 'M', 'L', 'XL', 'XXL'];
const KINDS = ['Coat', 'Knit', 'Shirt', 'Trousers', 'Boots', 'Bag', 'Scarf'];
const QUANTITIES = ['available', 'on_hand', 'committed', 'incoming', 'reserved', 'safety_stock'];

/** A time of the store's past that differs from one object to the next. */
const moment = (index: number): string =>
  new Date(Date.UTC(2024, 0, 1) + (index % 20_000_000) * 1000).toISOString().replace('.000Z', 'Z');

const gid = (type: string, id: number): string => `gid://shopify/${type}/${id}`;

function productLine(index: number): object {
  const kind = KINDS[index % KINDS.length] ?? '';
  return {
    id: gid('Product', FIRST.product + index),
    title: `${kind} no. ${index} with “mother-of-pearl” buttons`,
    handle: `${kind.toLowerCase()}-no-${index}`,
    status: index % 20 === 0 ? 'DRAFT' : 'ACTIVE',
    vendor: `Atelier ${index % 40}`,
    productType: kind,
    tags: ['wool', `season-${index % 8}`, `colour-${COLOURS[index % COLOURS.length] ?? ''}`],
    options: [{ name: 'Colour' }, { name: 'Size' }],
    featuredMedia: { preview: { image: { url: `https://cdn.shopify.com/s/files/1/0001/${index}.jpg` } } },
    publishedAt: index % 20 === 0 ? null : moment(index),
    isGiftCard: false,
    hasVariantsThatRequiresComponents: false,
    createdAt: moment(index),
    updatedAt: moment(index * 7),
  };
}

function variantLine(product: number, position: number): object {
  const index = product * VARIANTS + position;
  const values = [COLOURS[product % COLOURS.length] ?? '', SIZES[position] ?? ''];
  return {
    id: gid('ProductVariant', FIRST.variant + index),
    product: { id: gid('Product', FIRST.product + product) },
    position: position + 1,
    title: values.join(' / '),
    selectedOptions: values.map((value) => ({ value })),
    sku: `SKU-${product}-${position}`,
    barcode: String(4_000_000_000_000 + index),
    price: `${40 + (product % 900)}.50`,
    compareAtPrice: product % 5 === 0 ? `${60 + (product % 900)}.00` : null,
    inventoryPolicy: 'DENY',
    updatedAt: moment(index * 3),
    inventoryItem: { id: gid('InventoryItem', FIRST.item + index), tracked: true, updatedAt: moment(index) },
    __parentId: gid('Product', FIRST.product + product),
  };
}

function levelLine(variant: number, place: number, locationId: number): object {
  const stock = (variant * 13 + place) % 60;
  const amounts = [stock, stock + 2, 2, variant % 3, 0, 0];
  return {
    id: `${gid('InventoryLevel', FIRST.level + locationId)}?inventory_item_id=${FIRST.item + variant}`,
    item: { id: gid('InventoryItem', FIRST.item + variant) },
    location: { id: gid('Location', locationId) },
    quantities: QUANTITIES.map((name, at) => ({ name, quantity: amounts[at] })),
    updatedAt: moment(variant * 5 + place),
    __parentId: gid('ProductVariant', FIRST.variant + variant),
  };
}

/** A catalogue without end: each product, its six variants, and each variant's stock at every location. */
function* catalogue(locationIds: readonly number[]): Generator<object, never> {
  for (let product = 0; ; product += 1) {
    yield productLine(product);
    for (let position = 0; position < VARIANTS; position += 1) {
      yield variantLine(product, position);
      for (const [place, id] of locationIds.entries())
        yield levelLine(product * VARIANTS + position, place, id);
    }
  }
}

/** Writes the first `objects` lines of a catalogue as Shopify's bulk file holds them. The same each time. */
export function writeCatalogue(path: string, objects: number, locationIds: readonly number[]): void {
  const file = openSync(path, 'w');
  let block = '';
  let written = 0;
  for (const line of catalogue(locationIds)) {
    block += `${JSON.stringify(line)}\n`;
    written += 1;
    if (block.length < BLOCK && written < objects) continue;
    writeSync(file, block);
    block = '';
    if (written === objects) break;
  }
  closeSync(file);
}
