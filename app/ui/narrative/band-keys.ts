import { resized, shifted, type Days } from '~/universe/narrative/moved-days';

/** What a key does with the chapter that has the focus. */
export type BandKey =
  | { kind: 'go'; to: 'previous' | 'next' | 'first' | 'last' | 'above' | 'below' }
  | { kind: 'change'; change: (days: Days) => Days };

interface Pressed {
  key: string;
  shiftKey: boolean;
  ctrlKey: boolean;
  altKey: boolean;
}

const WAYS = {
  ArrowLeft: 'previous',
  ArrowRight: 'next',
  ArrowUp: 'above',
  ArrowDown: 'below',
  Home: 'first',
  End: 'last',
} as const;

const BY = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -1, ArrowDown: 1 } as const;

const isIn = <Keys extends object>(keys: Keys, key: string): key is keyof Keys & string => key in keys;

/** What a key means: arrows go, with Shift they move an end by a day, with Ctrl or Alt the whole. Null for any other. */
export function bandKey({ key, shiftKey, ctrlKey, altKey }: Pressed): BandKey | null {
  const whole = ctrlKey || altKey;
  if (!whole && !shiftKey) return isIn(WAYS, key) ? { kind: 'go', to: WAYS[key] } : null;
  if (!isIn(BY, key) || (whole && shiftKey)) return null;
  const days = BY[key];
  const across = key === 'ArrowLeft' || key === 'ArrowRight';
  if (whole) return across ? { kind: 'change', change: (now) => shifted(now, days) } : null;
  return { kind: 'change', change: (now) => resized(now, across ? 'to' : 'from', days) };
}
