import type { Level } from './types.ts';

/** Shopify's inventory states, in the order in which it lists them. */
export const QUANTITY_NAMES = [
  'available',
  'committed',
  'damaged',
  'incoming',
  'on_hand',
  'quality_control',
  'reserved',
  'safety_stock',
] as const;
export type QuantityName = (typeof QUANTITY_NAMES)[number];

/** What lies in the house; `on_hand` is their sum. */
export const IN_THE_HOUSE = [
  'available',
  'committed',
  'damaged',
  'quality_control',
  'reserved',
  'safety_stock',
] as const satisfies QuantityName[];

export const isQuantityName = (name: string): name is QuantityName =>
  (QUANTITY_NAMES as readonly string[]).includes(name);

export function quantityOf(level: Level, name: QuantityName): number {
  if (name !== 'on_hand') return level[name];
  return IN_THE_HOUSE.reduce((sum, each) => sum + level[each], 0);
}

/** When a quantity last changed. Shopify says it of what is counted, never of the sum on hand. */
export function changedAt(level: Level, name: QuantityName): string | null {
  if (name === 'on_hand') return null;
  const known = level.changedAt?.[name];
  if (known !== undefined) return known;
  return name === 'available' || level[name] !== 0 ? level.updatedAt : null;
}
