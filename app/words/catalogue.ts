import { mail } from './en/mail';
import { promise } from './en/promise';
import { settings } from './en/settings';
import { shared } from './en/shared';
import { stock } from './en/stock';
import { universe } from './en/universe';

/** Every word people see, by key. Another language is another object with the same keys. */
export const english = { ...shared, ...promise, ...universe, ...stock, ...settings, ...mail } as const;

export type WordKey = keyof typeof english;
