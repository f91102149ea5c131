/** The tables of a catalogue, their keys, and their columns in the order that `textOf` writes. */
export const TABLES = [
  {
    name: 'product',
    key: ['id'],
    columns: [
      ...['id', 'title', 'handle', 'status', 'vendor', 'product_type', 'tags', 'option_names', 'picture_url'],
      ...['published_at', 'gift_card', 'bundle', 'created_at', 'updated_at'],
    ],
  },
  {
    name: 'variant',
    key: ['id'],
    columns: [
      ...['id', 'product_id', 'position', 'title', 'option_values', 'sku', 'barcode', 'price'],
      ...['compare_at_price', 'inventory_item_id', 'tracked', 'continues_selling', 'updated_at'],
    ],
  },
  {
    name: 'level',
    key: ['inventory_item_id', 'location_id'],
    columns: [
      ...['inventory_item_id', 'location_id', 'available', 'on_hand', 'committed', 'incoming', 'reserved'],
      ...['safety_stock', 'updated_at'],
    ],
  },
] as const;

interface Id {
  id: string;
}

export interface ProductLine extends Id {
  title: string;
  handle: string;
  status: string;
  vendor: string;
  productType: string;
  tags: string[];
  options: { name: string }[];
  featuredMedia: { preview: { image: { url: string } } };
  publishedAt: string | null;
  isGiftCard: boolean;
  hasVariantsThatRequiresComponents: boolean;
  createdAt: string;
  updatedAt: string;
}

export interface VariantLine extends Id {
  product: Id;
  position: number;
  title: string;
  selectedOptions: { value: string }[];
  sku: string;
  barcode: string;
  price: string;
  compareAtPrice: string | null;
  inventoryItem: Id & { tracked: boolean };
  inventoryPolicy: string;
  updatedAt: string;
}

export interface LevelLine extends Id {
  item: Id;
  location: Id;
  quantities: { quantity: number }[];
  updatedAt: string;
}

export type Line = ProductLine | VariantLine | LevelLine;

export const numberOf = (gid: string): string => gid.slice(gid.lastIndexOf('/') + 1);
const cents = (amount: string): string => amount.replace('.', '');
const list = (values: string[]): string => `{"${values.join('","')}"}`;

/** A line as a row of COPY text, trusting that it is whole and holds nothing to escape. */
export function textOf(line: Line): { name: string; row: string } {
  if ('handle' in line)
    return {
      name: 'product',
      row: `${numberOf(line.id)}\t${line.title}\t${line.handle}\t${line.status}\t${line.vendor}\t${line.productType}\t${list(line.tags)}\t${list(line.options.map(({ name }) => name))}\t${line.featuredMedia.preview.image.url}\t${line.publishedAt ?? '\\N'}\t${line.isGiftCard}\t${line.hasVariantsThatRequiresComponents}\t${line.createdAt}\t${line.updatedAt}\n`,
    };
  if ('sku' in line)
    return {
      name: 'variant',
      row: `${numberOf(line.id)}\t${numberOf(line.product.id)}\t${line.position}\t${line.title}\t${list(line.selectedOptions.map(({ value }) => value))}\t${line.sku}\t${line.barcode}\t${cents(line.price)}\t${line.compareAtPrice === null ? '\\N' : cents(line.compareAtPrice)}\t${numberOf(line.inventoryItem.id)}\t${line.inventoryItem.tracked}\t${line.inventoryPolicy === 'CONTINUE'}\t${line.updatedAt}\n`,
    };
  return {
    name: 'level',
    row: `${numberOf(line.item.id)}\t${numberOf(line.location.id)}\t${line.quantities.map(({ quantity }) => quantity).join('\t')}\t${line.updatedAt}\n`,
  };
}
