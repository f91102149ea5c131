import { adminPath, type Place } from './place.ts';
import type { Asked, Done } from './section.ts';

/** Named in the address (`?done=stock-saved`): no text of the address ever reaches the page. */
const NOTICES = {
  'stock-saved': 'Stock saved.',
  'details-saved': 'Details saved.',
  deleted: 'Product deleted.',
  'metafield-saved': 'Metafield saved.',
  'entry-saved': 'Entry saved.',
  'metafield-deleted': 'Metafield deleted.',
  'order-placed': 'Order placed.',
  'order-edited': 'Order edited.',
  'order-fulfilled': 'Order fulfilled.',
  'order-refunded': 'Refund made.',
  'order-cancelled': 'Order cancelled.',
  'transfer-created': 'Transfer created.',
  'transfer-ready': 'Ready to ship.',
  'transfer-shipped': 'Shipment sent.',
  'arrival-changed': 'Date changed.',
  'transfer-received': 'Transfer received.',
  'transfer-cancelled': 'Transfer cancelled.',
  'webhook-resent': 'Sent again.',
  'clock-moved': 'The clock has moved on.',
  'faults-set': 'These faults are on, and no others.',
  'faults-cleared': 'No fault is on.',
  'signed-in': 'Someone else is signed in now.',
  installed: 'Mainstay is installed.',
  uninstalled: 'Mainstay is uninstalled.',
  revoked: 'Access revoked.',
  'block-saved': 'Saved.',
  'block-removed': 'Block removed.',
} as const;

export type NoticeName = keyof typeof NOTICES;

/** What the last form did, as the address names it. */
export function noticeIn({ url }: Asked): string | null {
  const name = url.searchParams.get('done') ?? '';
  return Object.hasOwn(NOTICES, name) ? NOTICES[name as NoticeName] : null;
}

/** Where the browser goes after a form that was accepted. */
export function addressAfter(place: Place, done: Done): string {
  const path = adminPath(place, done.page);
  return `${path}${path.includes('?') ? '&' : '?'}done=${done.notice}`;
}
