import { isQuantityName, type QuantityName } from '../../store/quantities.ts';

/** The states of stock in the words of the admin, in the order in which they are read. */
export const STATES = [
  ['on_hand', 'On hand'],
  ['available', 'Available'],
  ['committed', 'Committed'],
  ['reserved', 'Reserved'],
  ['damaged', 'Damaged'],
  ['safety_stock', 'Safety stock'],
  ['quality_control', 'Quality control'],
  ['incoming', 'Incoming'],
] as const satisfies [QuantityName, string][];

/** Committed belongs to orders, incoming to transfers: neither is changed by hand. */
type ByHand = Exclude<QuantityName, 'committed' | 'incoming'>;

const isByHand = (name: QuantityName): name is ByHand => name !== 'committed' && name !== 'incoming';

export const CHANGED_BY_HAND = STATES.filter(([name]) => isByHand(name));

/** The state of that name, where people may change it. */
export function changedByHand(name: string): ByHand | null {
  return isQuantityName(name) && isByHand(name) ? name : null;
}
