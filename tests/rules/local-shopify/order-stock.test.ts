import { expect, test } from 'vitest';
import { ShopClock } from '../../local-shopify/clock/shop-clock';
import { maison } from '../../local-shopify/seed/maison';
import { dice } from '../../local-shopify/seed/random';
import { cancelOrder } from '../../local-shopify/store/cancel-order';
import { deleteOrder } from '../../local-shopify/store/delete-order';
import { editOrder } from '../../local-shopify/store/edit-order';
import { cancelFulfilment, fulfil, fulfilOrder } from '../../local-shopify/store/fulfil-order';
import { unfulfilled } from '../../local-shopify/store/fulfilment';
import { placeOrder } from '../../local-shopify/store/place-order';
import { refundOrder } from '../../local-shopify/store/refund-order';
import { Store } from '../../local-shopify/store/store';
import type { Commitment, Order, OrderLine } from '../../local-shopify/store/types';

/** A few variants that are stocked where the web's orders are sent from, among them a bundle's parts. */
function stocked(store: Store): number[] {
  const [bundle] = [...store.variants.values()].filter(({ components }) => components.length > 1);
  const parts = bundle?.components.map(({ variantId }) => variantId) ?? [];
  const others = [...store.variants.values()].filter(({ inventoryItemId, components }) => {
    const tracked = store.inventoryItems.get(inventoryItemId)?.tracked === true;
    return tracked && components.length === 0 && store.levelsOf(inventoryItemId).length > 1;
  });
  return [...(bundle === undefined ? [] : [bundle.id]), ...parts, ...others.slice(0, 3).map(({ id }) => id)];
}

/** The books that the stock must agree with: what left the shelf less what came back, counted by hand. */
class Books {
  readonly #store: Store;
  readonly #items = new Map<number, { shelf: number; held: number }>();
  readonly #first: ReadonlyMap<number, { shelf: number; held: number }>;

  constructor(store: Store) {
    this.#store = store;
    this.#first = new Map(
      [...store.inventoryItems.keys()].map((id) => {
        const levels = store.levelsOf(id);
        const sum = (of: 'available' | 'committed') => levels.reduce((all, level) => all + level[of], 0);
        return [id, { shelf: sum('available'), held: sum('committed') }];
      }),
    );
  }

  /** Units of a variant go from the shelf and to the orders, counted in each of its items. */
  move(variantId: number | null, units: { shelf: number; held: number }): void {
    const variant = variantId === null ? undefined : this.#store.variants.get(variantId);
    if (variant === undefined) return;
    const parts =
      variant.components.length === 0 ? [{ variantId: variant.id, quantity: 1 }] : variant.components;
    for (const part of parts) {
      const item = this.#store.variants.get(part.variantId)?.inventoryItemId ?? 0;
      if (this.#store.inventoryItems.get(item)?.tracked !== true) continue;
      const before = this.#items.get(item) ?? { shelf: 0, held: 0 };
      this.#items.set(item, {
        shelf: before.shelf + part.quantity * units.shelf,
        held: before.held + part.quantity * units.held,
      });
    }
  }

  check(): void {
    for (const [id, first] of this.#first) {
      const levels = this.#store.levelsOf(id);
      const moved = this.#items.get(id) ?? { shelf: 0, held: 0 };
      const shelf = levels.reduce((all, { available }) => all + available, 0);
      const held = levels.reduce((all, { committed }) => all + committed, 0);
      if (shelf !== first.shelf + moved.shelf || held !== first.held + moved.held)
        expect({ id, shelf, held }).toEqual({
          id,
          shelf: first.shelf + moved.shelf,
          held: first.held + moved.held,
        });
    }
  }
}

function story(seed: string, steps: number): void {
  const rolls = dice(seed);
  const store = new Store(maison(), new ShopClock());
  const variants = stocked(store);
  const books = new Books(store);
  const live: number[] = [];
  const pick = <T>(from: readonly T[]): T | undefined => from[rolls.between(0, from.length - 1)];
  const orderAt = (): Order | undefined => store.orders.get(pick(live) ?? 0);

  function place(): void {
    const isTill = rolls.chance(0.3);
    const takesStock = !rolls.chance(0.2);
    const till = [...store.locations.values()].find(({ fulfillsOnlineOrders }) => !fulfillsOnlineOrders);
    const at = isTill && till !== undefined ? till.id : undefined;
    const lines = [1, 2].flatMap(() => {
      const variantId = pick(variants);
      return variantId === undefined ? [] : [{ variantId, quantity: rolls.between(1, 4) }];
    });
    const before = new Map([...store.levels.values()].map((level) => [level, level.available]));
    const order = placeOrder(store, { lines, takesStock, ...(at === undefined ? {} : { locationId: at }) });
    live.push(order.id);
    // What a place does not stock is sold without its stock: the books follow what was held.
    if (!takesStock) return;
    const sold = [...before].filter(
      ([level]) => store.level(level.inventoryItemId, level.locationId) !== level,
    );
    for (const [level, available] of sold) {
      const now = store.level(level.inventoryItemId, level.locationId)?.available ?? 0;
      const variant = store.variants.by('item', level.inventoryItemId)[0];
      const units = available - now;
      books.move(variant?.id ?? null, { shelf: -units, held: at === undefined ? units : 0 });
    }
  }

  function open(order: Order, lineId: number): number {
    return unfulfilled(store, order.id, lineId);
  }
  /** Units of a line whose goods are among these. */
  function unitsIn(goods: readonly Commitment[] | undefined, line: OrderLine | undefined): number {
    const good = goods?.find(({ lineId }) => lineId === line?.id);
    const variant = store.variants.get(line?.variantId ?? 0);
    const part = variant?.components.find(
      ({ variantId }) => store.variants.get(variantId)?.inventoryItemId === good?.inventoryItemId,
    );
    return (good?.quantity ?? 0) / (part?.quantity ?? 1);
  }
  const heldUnits = (order: Order, line: OrderLine): number =>
    unitsIn(store.commitments.get(order.id)?.held, line);

  function refund(order: Order): void {
    const line = pick(order.lines.filter(({ currentQuantity }) => currentQuantity > 0));
    if (line === undefined) return;
    const quantity = rolls.between(1, line.currentQuantity);
    const restock = rolls.chance(0.5);
    const fromOpen = Math.min(open(order, line.id), quantity);
    const held = Math.min(heldUnits(order, line), fromOpen);
    refundOrder(store, { orderId: order.id, lines: [{ lineId: line.id, quantity }], restock });
    const back = restock ? quantity - fromOpen + held : 0;
    books.move(line.variantId, { shelf: back, held: -held });
  }

  function change(order: Order): void {
    const line = pick(order.lines);
    if (line === undefined) return;
    const units = open(order, line.id);
    const quantity = rolls.between(line.currentQuantity - units, line.currentQuantity + 2);
    const delta = quantity - line.currentQuantity;
    const held = Math.min(heldUnits(order, line), Math.max(0, -delta));
    const restock = rolls.chance(0.5);
    editOrder(store, { orderId: order.id, set: [{ lineId: line.id, quantity, restock }] });
    if (delta > 0) books.move(line.variantId, { shelf: -delta, held: delta });
    else books.move(line.variantId, { shelf: restock ? held : 0, held: -held });
  }

  function send(order: Order): void {
    const held = order.lines.map((line) => ({
      line,
      units: heldUnits(order, line),
    }));
    fulfilOrder(store, order.id);
    for (const { line, units } of held) books.move(line.variantId, { shelf: 0, held: -units });
  }

  function sendPart(order: Order): void {
    const [waiting] = store.tables.fulfillmentOrders
      .by('order', order.id)
      .filter(({ status }) => status !== 'CLOSED');
    const part = waiting?.lines.find(({ remaining }) => remaining > 0);
    if (waiting === undefined || part === undefined) return;
    const line = order.lines.find(({ id }) => id === part.lineId);
    if (line === undefined) return;
    const units = rolls.between(1, part.remaining);
    const held = Math.min(heldUnits(order, line), units);
    fulfil(store, waiting, new Map([[part.id, units]]));
    books.move(line.variantId, { shelf: 0, held: -held });
  }

  function takeParcelBack(order: Order): void {
    const parcel = pick(store.tables.fulfillments.by('order', order.id));
    if (parcel?.status !== 'SUCCESS') return;
    for (const { lineId, quantity } of parcel.lines) {
      const line = order.lines.find(({ id }) => id === lineId);
      if (line === undefined) continue;
      const stillOut = line.currentQuantity - open(order, line.id);
      const held = Math.min(unitsIn(parcel.goods, line), quantity, stillOut);
      books.move(line.variantId, { shelf: 0, held });
    }
    cancelFulfilment(store, parcel);
  }

  function end(order: Order): void {
    const isDeleted = rolls.chance(0.3);
    const restock = isDeleted || rolls.chance(0.5);
    const held = order.lines.map((line) => ({
      line,
      units: heldUnits(order, line),
    }));
    if (isDeleted) deleteOrder(store, order.id);
    else cancelOrder(store, order.id, { restock });
    live.splice(live.indexOf(order.id), 1);
    for (const { line, units } of held)
      books.move(line.variantId, { shelf: restock ? units : 0, held: -units });
  }

  const acts = [refund, change, change, send, sendPart, sendPart, takeParcelBack, end];
  for (let step = 0; step < steps; step += 1) {
    const order = rolls.chance(0.3) ? undefined : orderAt();
    if (order === undefined) place();
    else pick(acts)?.(order);
    books.check();
    for (const { held } of store.commitments.values())
      for (const { quantity } of held) expect(Number.isInteger(quantity) && quantity > 0).toBe(true);
  }
}

test.each(['one', 'two', 'three', 'four'])(
  'whatever is sold, edited, sent, taken back, refunded or cancelled, no unit is lost or doubled (%s)',
  (seed) => {
    story(seed, 150);
  },
);
