import { createProduct } from '../../../tests/local-shopify/store/create-product.ts';
import type { InventoryItem, Product, Variant, WeightUnit } from '../../../tests/local-shopify/store/types.ts';
import { isGid } from '../gids.ts';
import { isObject, type Json } from '../json.ts';
import type { Known } from '../knowledge.ts';
import { bareNumber, dueOf, flag, isBuilt, list, number, text, wordIn, type Building } from './building.ts';

const WEIGHT_UNITS: readonly WeightUnit[] = ['KILOGRAMS', 'GRAMS', 'POUNDS', 'OUNCES'];

interface Usual {
  product: Product;
  variant: Variant;
  item: InventoryItem;
}

/** Products with their variants and items; what stands alone gets a product that the file does not show. */
export function buildProducts(building: Building): void {
  const usual = usualProduct(building);
  for (const known of dueOf(building, 'Product')) buildProduct(building, usual, known);
  for (const known of dueOf(building, 'ProductVariant')) {
    const owner = known.fields.get('product') ?? known.above.get('Product');
    const productId = isGid(owner) && building.built.has(owner) ? bareNumber(owner) : hidden(building, usual);
    buildVariant(building, usual, known, productId);
  }
  for (const known of dueOf(building, 'InventoryItem')) {
    buildItem(building, usual, known.gid);
    const id = building.store.newId();
    building.store.variants.put({
      ...usual.variant,
      id,
      productId: hidden(building, usual),
      inventoryItemId: bareNumber(known.gid),
      sku: text(known, 'sku'),
    });
  }
}

function buildProduct(building: Building, { product }: Usual, known: Known): void {
  const title = text(known, 'title') ?? product.title;
  const status = text(known, 'status');
  building.store.products.put({
    ...product,
    id: bareNumber(known.gid),
    title,
    handle: text(known, 'handle') ?? title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
    descriptionHtml: text(known, 'descriptionHtml') ?? product.descriptionHtml,
    status: status === 'DRAFT' || status === 'ARCHIVED' ? status : 'ACTIVE',
    vendor: text(known, 'vendor') ?? product.vendor,
    productType: text(known, 'productType') ?? product.productType,
    tags: list(known, 'tags').filter((tag) => typeof tag === 'string'),
    options: optionsOf(building, known) ?? product.options,
    templateSuffix: text(known, 'templateSuffix'),
  });
  isBuilt(building, known.gid);
}

function buildVariant(building: Building, usual: Usual, known: Known, productId: number): void {
  const { store, knowledge } = building;
  const item = known.fields.get('inventoryItem') ?? itemOf(building, known.gid);
  const inventoryItemId = isGid(item) ? buildItem(building, usual, item) : hiddenItem(building, usual);
  const selected = list(known, 'selectedOptions').flatMap((each) =>
    isObject(each) && typeof each['value'] === 'string' ? [each['value']] : [],
  );
  const product = store.products.get(productId) ?? usual.product;
  const title = text(known, 'title');
  const before = store.variantsOf(productId).length;
  store.variants.put({
    ...usual.variant,
    id: bareNumber(known.gid),
    productId,
    inventoryItemId,
    position: number(known, 'position') ?? before + 1,
    sku: text(known, 'sku') ?? text(isGid(item) ? knowledge.get(item) : undefined, 'sku'),
    barcode: text(known, 'barcode'),
    price: text(known, 'price') ?? usual.variant.price,
    compareAtPrice: text(known, 'compareAtPrice'),
    taxable: flag(known, 'taxable', true),
    inventoryPolicy: text(known, 'inventoryPolicy') === 'CONTINUE' ? 'CONTINUE' : 'DENY',
    optionValues:
      selected.length > 0
        ? selected
        : title !== null && product.options.length > 0
          ? title.split(' / ').slice(0, product.options.length)
          : usual.variant.optionValues,
  });
  isBuilt(building, known.gid);
}

function buildItem(building: Building, { item }: Usual, gid: string): number {
  const known = building.knowledge.get(gid);
  const cost = known?.fields.get('unitCost');
  const amount = isObject(cost) ? cost['amount'] : undefined;
  building.store.inventoryItems.put({
    ...item,
    id: bareNumber(gid),
    tracked: flag(known, 'tracked', true),
    requiresShipping: flag(known, 'requiresShipping', true),
    unitCost: typeof amount === 'string' ? amount : null,
    countryCodeOfOrigin: text(known, 'countryCodeOfOrigin'),
    provinceCodeOfOrigin: text(known, 'provinceCodeOfOrigin'),
    harmonizedSystemCode: text(known, 'harmonizedSystemCode'),
    ...weightOf(known),
  });
  isBuilt(building, gid);
  return bareNumber(gid);
}

function weightOf(known: Known | undefined): Pick<InventoryItem, 'weight'> {
  const measurement = known?.fields.get('measurement');
  const weight = isObject(measurement) ? measurement['weight'] : undefined;
  const unit = WEIGHT_UNITS.find((each) => each === wordIn(weight, 'unit'));
  const value = isObject(weight) ? weight['value'] : undefined;
  return unit === undefined || typeof value !== 'number' ? {} : { weight: { unit, value } };
}

function itemOf({ knowledge }: Building, variant: string): string | undefined {
  const isItsOwn = (each: Known): boolean =>
    each.fields.get('variant') === variant || each.above.get('ProductVariant') === variant;
  return knowledge.all().find((each) => each.type === 'InventoryItem' && isItsOwn(each))?.gid;
}

function optionsOf({ knowledge }: Building, known: Known): Product['options'] | null {
  const options = list(known, 'options').flatMap((each) => {
    const name = isGid(each) ? text(knowledge.get(each), 'name') : isObject(each) ? each['name'] : null;
    const values = isGid(each) ? list(knowledge.get(each), 'values') : isObject(each) ? each['values'] : [];
    return typeof name === 'string' ? [{ name, values: words(values) }] : [];
  });
  return options.length > 0 ? options : null;
}

const words = (values: Json | undefined): string[] =>
  Array.isArray(values) ? values.filter((value) => typeof value === 'string') : [];

function hidden({ store }: Building, { product }: Usual): number {
  const id = store.newId();
  store.products.put({ ...product, id, handle: `not-told-${id}` });
  return id;
}

function hiddenItem({ store }: Building, { item }: Usual): number {
  const id = store.newId();
  store.inventoryItems.put({ ...item, id });
  return id;
}

/** A product as the store makes one when nothing is asked for; it leaves again. */
function usualProduct({ store }: Building): Usual {
  const product = createProduct(store, { title: 'Not told' });
  const [variant] = store.variantsOf(product.id);
  const item = variant === undefined ? undefined : store.inventoryItems.get(variant.inventoryItemId);
  if (variant === undefined || item === undefined) throw new Error('a product came without variant and item');
  for (const { inventoryItemId, locationId } of store.levelsOf(item.id))
    store.levels.remove(`${inventoryItemId}:${locationId}`);
  store.products.remove(product.id);
  store.variants.remove(variant.id);
  store.inventoryItems.remove(item.id);
  return { product, variant, item };
}

/**
 * A product tells its total some seconds late. Where the file tells a total that is not the sum of its stock, the
 * store gets it by a change of stock that has just happened.
 */
export function buildTotals({ store }: Building, products: readonly Known[]): void {
  for (const known of products) {
    const id = bareNumber(known.gid);
    store.totals.settle(id);
    const told = known.fields.get('totalInventory');
    const [level] = store.variantsOf(id).flatMap(({ inventoryItemId }) => store.levelsOf(inventoryItemId));
    const behind = typeof told === 'number' ? told - store.totals.told(id) : 0;
    if (level === undefined || behind === 0) continue;
    store.levels.put({ ...level, available: level.available + behind });
    store.totals.settle(id);
    store.levels.put(level);
  }
}
