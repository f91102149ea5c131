import type { Seed } from '../../store/types.ts';
import { COPENHAGEN, OSLO } from '../locations.ts';
import { maison } from '../maison.ts';
import { firstProducts } from './first-products.ts';
import { largeLevels } from './levels.ts';
import { largeOrders, type Selling } from './orders.ts';
import { ProductMaker, VARIANTS_EACH } from './products.ts';
import { largeTransfers } from './transfers.ts';

/** One product in so many sells at all. */
const SELLING = 20;

/** The maison with as many products as asked, its own ones first: the same at every call. */
export function largeStore(products: number): Seed {
  const seed = firstProducts(maison(), products);
  const maker = new ProductMaker();
  const selling: Selling[] = [];
  const own = seed.variants.length;
  for (let number = seed.products.length + 1; number <= products; number++) {
    const made = maker.make(number, seed.variants.length + 1);
    seed.products.push(made.product);
    for (let i = 0; i < VARIANTS_EACH; i++) {
      const [variant, item] = [made.variants[i], made.items[i]];
      if (variant === undefined || item === undefined) continue;
      seed.variants.push(variant);
      seed.inventoryItems.push(item);
      if (number % SELLING === 0 && made.product.status === 'ACTIVE')
        selling.push({ product: made.product, variant });
    }
  }
  if (selling.length === 0) return seed;
  const added = seed.variants.slice(own);
  const { transfers, shipments } = largeTransfers(
    products,
    selling.map(({ variant }) => variant),
  );
  for (const level of largeLevels(added, [OSLO, COPENHAGEN], transfers)) seed.levels.push(level);
  for (const order of largeOrders(products, selling)) seed.orders.push(order);
  for (const transfer of transfers) seed.transfers.push(transfer);
  (seed.shipments ??= []).push(...shipments);
  return seed;
}
