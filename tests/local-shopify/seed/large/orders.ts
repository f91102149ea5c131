import type { Order, OrderLine, Product, Variant } from '../../store/types.ts';
import { LAST_DAY, at } from '../calendar.ts';
import { COPENHAGEN, OSLO } from '../locations.ts';
import { dice, type Dice } from '../random.ts';

const MOST_ORDERS = 50_000;
const ORDERS_PER_PRODUCT = 2;
const DAYS = 60;
const FIRST_NUMBER = 1_000_001;
/** How many baskets hold one, two, three or four kinds of things. */
const BASKETS = [58, 26, 11, 5];
const NO_TAGS: readonly string[] = [];

/** One thing that sells, with the title it is sold under. */
export interface Selling {
  product: Product;
  variant: Variant;
}

/** Two months of orders, in order of time; `selling` is drawn from the front far more often than from the back. */
export function largeOrders(products: number, selling: readonly Selling[]): Order[] {
  const rolls = dice('large orders');
  const count = Math.min(MOST_ORDERS, products * ORDERS_PER_PRODUCT);
  const minutes = Array.from({ length: count }, () => Math.floor(rolls.next() * DAYS * 1_440));
  let lineId = 15_300_000_000_000;
  return minutes
    .sort((a, b) => a - b)
    .map((minute, i) => {
      const day = LAST_DAY - DAYS + Math.floor(minute / 1_440);
      const when = at(day, 240 + Math.floor((minute % 1_440) * 0.8));
      const online = rolls.chance(0.85);
      const lines = Array.from({ length: 1 + rolls.weighted(BASKETS) }, () => {
        lineId += 64;
        return line(pick(selling, rolls), lineId, rolls.chance(0.08) ? 2 : 1);
      });
      return order(i, when, online, lines);
    });
}

function pick(selling: readonly Selling[], rolls: Dice): Selling {
  const chosen = selling[Math.floor(rolls.next() ** 3 * selling.length)];
  if (chosen === undefined) throw new Error('Nothing sells in this store.');
  return chosen;
}

function order(index: number, when: string, online: boolean, lines: OrderLine[]): Order {
  return {
    id: 6_200_000_000_000 + index * 512,
    name: `#${FIRST_NUMBER + index}`,
    processedAt: when,
    createdAt: when,
    updatedAt: when,
    cancelledAt: null,
    test: false,
    sourceName: online ? 'web' : 'pos',
    tags: NO_TAGS,
    retailLocationId: online ? null : COPENHAGEN.id,
    fulfilmentLocationId: online ? OSLO.id : COPENHAGEN.id,
    lines,
  };
}

const line = ({ product, variant }: Selling, id: number, quantity: number): OrderLine => ({
  id,
  productId: product.id,
  variantId: variant.id,
  title: product.title,
  sku: variant.sku,
  quantity,
  currentQuantity: quantity,
  price: variant.price,
  discount: '0.00',
});
