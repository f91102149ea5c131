import { deleteProduct } from '../../store/delete-product.ts';
import { setAvailable } from '../../store/set-available.ts';
import type { ProductStatus } from '../../store/types.ts';
import { updateProduct } from '../../store/update-product.ts';
import { numberIn, wholeNumber, type Done, type Pressed, type Refusal } from '../section.ts';

/** Sets every level whose field differs from what the page showed; nothing where one of them cannot be read. */
export function saveStock({ place: { store }, form, parts }: Pressed): Done | Refusal | null {
  const page = `products/${numberIn(parts)}`;
  if (!store.products.has(numberIn(parts))) return null;
  const counted: { inventoryItemId: number; locationId: number; available: number }[] = [];
  for (const [name, value] of form) {
    const [, item, location] = /^available-(\d+)-(\d+)$/.exec(name) ?? [];
    if (item === undefined || location === undefined || value === form.get(`was-${item}-${location}`))
      continue;
    const available = wholeNumber(value);
    const level = { inventoryItemId: Number(item), locationId: Number(location) };
    const place = store.locations.get(level.locationId);
    if (!place || !store.inventoryItems.has(level.inventoryItemId)) return null;
    if (available === null)
      return { page, reason: `Nothing was saved: “${value}” at ${place.name} is not a whole number.` };
    counted.push({ ...level, available });
  }
  for (const level of counted) setAvailable(store, level);
  return { page, notice: 'stock-saved' };
}

const STATUSES: readonly string[] = ['ACTIVE', 'DRAFT', 'ARCHIVED'] satisfies ProductStatus[];

export function saveDetails({ place: { store }, form, parts }: Pressed): Done | Refusal | null {
  const productId = numberIn(parts);
  if (!store.products.has(productId)) return null;
  const page = `products/${productId}`;
  const status = form.get('status') ?? '';
  const title = form.get('title')?.trim() ?? '';
  if (!STATUSES.includes(status))
    return { page, reason: `Nothing was saved: there is no status “${status}”.` };
  if (title === '') return { page, reason: 'Nothing was saved: a product needs a title.' };
  updateProduct(store, {
    productId,
    title,
    status: status as ProductStatus,
    published: form.get('published') === 'yes',
  });
  return { page, notice: 'details-saved' };
}

export function removeProduct({ place: { store }, parts }: Pressed): Done | null {
  if (!store.products.has(numberIn(parts))) return null;
  deleteProduct(store, numberIn(parts));
  return { page: 'products', notice: 'deleted' };
}
