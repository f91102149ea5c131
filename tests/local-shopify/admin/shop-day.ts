import type { Store } from '../store/store.ts';

/** A moment as the shop's clock shows it: "9 Dec 2026", with the time of day if asked. */
export function dayInShop(store: Store, iso: string, detail: 'day' | 'time' = 'day'): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    ...(detail === 'time' ? { timeStyle: 'short' } : {}),
    timeZone: store.shop.ianaTimezone,
  }).format(new Date(iso));
}
