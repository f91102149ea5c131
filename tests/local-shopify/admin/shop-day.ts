import type { Store } from '../store/store.ts';

/** A moment as the shop's clock shows it: "9 Dec 2026", with the time of day, to the minute or the second, if asked. */
export function dayInShop(store: Store, iso: string, detail: 'day' | 'time' | 'second' = 'day'): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'medium',
    ...(detail === 'day' ? {} : { timeStyle: detail === 'time' ? 'short' : 'medium' }),
    timeZone: store.shop.ianaTimezone,
  }).format(new Date(iso));
}
