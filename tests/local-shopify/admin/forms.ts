import { cancelTransfer, createTransfer, receiveTransfer } from '../store/transfers.ts';
import { deleteProduct } from '../store/delete-product.ts';
import { placeOrder } from '../store/place-order.ts';
import { setAvailable } from '../store/set-available.ts';
import type { ProductStatus } from '../store/types.ts';
import { updateProduct } from '../store/update-product.ts';
import { adminPath, type Place } from './place.ts';
import { variantMeant } from './variant-field.ts';

/** Where the browser goes after a form, and which notice it shows there. */
export interface Done {
  page: string;
  notice: keyof typeof NOTICES;
}

/** Named in the address (`?done=stock-saved`): no text of the address ever reaches the page. */
export const NOTICES = {
  'stock-saved': 'Stock saved.',
  'details-saved': 'Details saved.',
  deleted: 'Product deleted.',
  'order-placed': 'Order placed.',
  'transfer-created': 'Transfer created.',
  'transfer-received': 'Transfer received.',
  'transfer-cancelled': 'Transfer cancelled.',
  installed: 'Mainstay is installed.',
  uninstalled: 'Mainstay is uninstalled.',
  revoked: 'Access revoked.',
  'block-saved': 'Saved.',
  'block-removed': 'Block removed.',
  'no-variant': 'Nothing was done: no variant has that SKU or title.',
  'several-variants': 'Nothing was done: several variants fit. Give the SKU.',
  'not-a-quantity': 'Nothing was done: give a whole number from 1 up.',
  'not-a-status': 'Nothing was done: no such status.',
} as const;

type Form = URLSearchParams;

/** Sets every level whose field differs from what the page showed. */
export function saveStock({ store }: Place, productId: number, form: Form): Done {
  for (const [name, value] of form) {
    const [, item, location] = /^available-(\d+)-(\d+)$/.exec(name) ?? [];
    if (item === undefined || location === undefined || value === form.get(`was-${item}-${location}`))
      continue;
    const available = Number(value);
    if (value === '' || !Number.isInteger(available)) continue;
    setAvailable(store, { inventoryItemId: Number(item), locationId: Number(location), available });
  }
  return { page: `products/${productId}`, notice: 'stock-saved' };
}

const STATUSES: readonly string[] = ['ACTIVE', 'DRAFT', 'ARCHIVED'] satisfies ProductStatus[];

export function saveDetails({ store }: Place, productId: number, form: Form): Done {
  const status = form.get('status') ?? '';
  const title = form.get('title')?.trim() ?? '';
  if (!STATUSES.includes(status)) return { page: `products/${productId}`, notice: 'not-a-status' };
  updateProduct(store, {
    productId,
    status: status as ProductStatus,
    published: form.get('published') === 'yes',
    ...(title === '' ? {} : { title }),
  });
  return { page: `products/${productId}`, notice: 'details-saved' };
}

export function removeProduct({ store }: Place, productId: number): Done {
  deleteProduct(store, productId);
  return { page: 'products', notice: 'deleted' };
}

type Wanted = { variantId: number; inventoryItemId: number; quantity: number } | keyof typeof NOTICES;

function wanted({ store }: Place, form: Form): Wanted {
  const meant = variantMeant(store, form.get('variant') ?? '');
  if (meant.found === 'none') return 'no-variant';
  if (meant.found === 'several') return 'several-variants';
  const quantity = Number(form.get('quantity'));
  if (!Number.isInteger(quantity) || quantity < 1) return 'not-a-quantity';
  return { variantId: meant.variant.id, inventoryItemId: meant.variant.inventoryItemId, quantity };
}

export function newOrder(place: Place, form: Form): Done {
  const line = wanted(place, form);
  if (typeof line === 'string') return { page: 'orders', notice: line };
  const { variantId, quantity } = line;
  placeOrder(place.store, { lines: [{ variantId, quantity }], locationId: Number(form.get('location')) });
  return { page: 'orders', notice: 'order-placed' };
}

export function newTransfer(place: Place, form: Form): Done {
  const line = wanted(place, form);
  if (typeof line === 'string') return { page: 'transfers', notice: line };
  const { inventoryItemId, quantity } = line;
  const arrives = form.get('arrives') ?? '';
  const origin = form.get('origin') ?? '';
  createTransfer(place.store, {
    lines: [{ inventoryItemId, quantity }],
    destinationLocationId: Number(form.get('destination')),
    arrivesAt: arrives === '' ? null : new Date(`${arrives}T12:00:00Z`).toISOString(),
    ...(origin === '' ? {} : { originLocationId: Number(origin) }),
  });
  return { page: 'transfers', notice: 'transfer-created' };
}

export function receive({ store }: Place, transferId: number): Done {
  receiveTransfer(store, { transferId });
  return { page: 'transfers', notice: 'transfer-received' };
}

export function callOff({ store }: Place, transferId: number): Done {
  cancelTransfer(store, transferId);
  return { page: 'transfers', notice: 'transfer-cancelled' };
}

export function noticeOf(url: URL): string | null {
  const name = url.searchParams.get('done') ?? '';
  return name in NOTICES ? NOTICES[name as keyof typeof NOTICES] : null;
}

export function addressAfter(place: Place, done: Done): string {
  const path = adminPath(place, done.page);
  return `${path}${path.includes('?') ? '&' : '?'}done=${done.notice}`;
}
