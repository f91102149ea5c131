import { moveStock, stockedLevel } from '../../store/move-stock.ts';
import { quantityOf } from '../../store/quantities.ts';
import type { Store } from '../../store/store.ts';
import type { Variant } from '../../store/types.ts';
import { updateVariant } from '../../store/update-variant.ts';
import { numberIn, wholeNumber, type Done, type Pressed, type Refusal } from '../section.ts';
import { changedByHand } from './state-words.ts';

function variantOf(store: Store, parts: string[]): { variant: Variant; page: string } | null {
  const variant = store.variants.get(numberIn(parts, 1));
  if (variant?.productId !== numberIn(parts)) return null;
  return { variant, page: `products/${variant.productId}/variants/${variant.id}` };
}

/** Adjusts or sets one quantity of a variant at one location. */
export function changeQuantity({ place: { store }, form, parts }: Pressed): Done | Refusal | null {
  const found = variantOf(store, parts);
  if (!found) return null;
  const { variant, page } = found;
  const state = changedByHand(form.get('state') ?? '');
  const locationId = Number(form.get('location'));
  const quantity = wholeNumber(form.get('quantity'));
  if (state === null || !store.locations.has(locationId)) return null;
  if (quantity === null)
    return { page, reason: `Nothing was changed: “${form.get('quantity') ?? ''}” is not a whole number.` };
  const announce = store.happening();
  const level = stockedLevel(store, announce, variant.inventoryItemId, locationId);
  const by = form.get('way') === 'set' ? quantity - quantityOf(level, state) : quantity;
  // What is on hand grows and shrinks by what is available.
  moveStock(store, announce, level, { [state === 'on_hand' ? 'available' : state]: by });
  return { page, notice: 'stock-saved' };
}

const PRICE = /^\d{1,9}(\.\d{1,2})?$/;

export function saveVariant({ place: { store }, form, parts }: Pressed): Done | Refusal | null {
  const found = variantOf(store, parts);
  if (!found) return null;
  const { variant, page } = found;
  const price = form.get('price')?.trim() ?? '';
  const sku = form.get('sku')?.trim() ?? '';
  if (!PRICE.test(price))
    return { page, reason: `Nothing was saved: “${price}” is not a price, such as 240 or 240.00.` };
  updateVariant(store, {
    variantId: variant.id,
    sku: sku === '' ? null : sku,
    price: Number(price).toFixed(2),
    tracked: form.has('tracked'),
    inventoryPolicy: form.has('continues') ? 'CONTINUE' : 'DENY',
  });
  return { page, notice: 'details-saved' };
}
