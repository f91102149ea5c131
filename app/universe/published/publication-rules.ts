import { METAFIELD_KEYS, type MetafieldKey, type PublishedValues } from './published-metafields';

/** Shopify's limit for one call, for what is set and for what is deleted. */
export const MOST_PER_CALL = 25;

const MINUTES_TO_NEXT_TRY = [1, 2, 5, 15, 60] as const;

export interface DueProduct {
  productId: bigint;
  wanted: PublishedValues;
  /** What Shopify last confirmed; null where a call may have been cut off in between. */
  confirmed: PublishedValues | null;
  attempts: number;
}

export interface MetafieldToSet {
  productId: bigint;
  key: MetafieldKey;
  value: string;
}

export type MetafieldToDelete = Omit<MetafieldToSet, 'value'>;

/** One call to set and one to delete, with all that belongs to its products. */
export interface PublicationCall {
  products: DueProduct[];
  set: MetafieldToSet[];
  delete: MetafieldToDelete[];
}

function neededFor({ productId, wanted, confirmed }: DueProduct): Omit<PublicationCall, 'products'> {
  const set: MetafieldToSet[] = [];
  const gone: MetafieldToDelete[] = [];
  for (const key of METAFIELD_KEYS) {
    const value = wanted[key];
    if (value !== undefined) set.push({ productId, key, value });
    else if (confirmed === null || confirmed[key] !== undefined) gone.push({ productId, key });
  }
  return { set, delete: gone };
}

/** Fills calls up to the limit; a product never spans two, since a call is accepted or refused whole. */
export function callsFor(due: readonly DueProduct[]): PublicationCall[] {
  const calls: PublicationCall[] = [];
  for (const product of due) {
    const needed = neededFor(product);
    const last = calls.at(-1);
    const fits =
      last &&
      last.set.length + needed.set.length <= MOST_PER_CALL &&
      last.delete.length + needed.delete.length <= MOST_PER_CALL;
    const call = fits ? last : { products: [], set: [], delete: [] };
    if (!fits) calls.push(call);
    call.products.push(product);
    call.set.push(...needed.set);
    call.delete.push(...needed.delete);
  }
  return calls;
}

export type Blame =
  { kind: 'these'; messages: Map<bigint, string> } | { kind: 'whole-call'; message: string };

/** Whom a refused call blames: Shopify names inputs by their place (`["metafields", "3", "value"]`). */
export function blameOf(
  errors: readonly { field: string[]; message: string }[],
  inputs: readonly { productId: bigint }[],
): Blame {
  const messages = new Map<bigint, string>();
  for (const { field, message } of errors) {
    const place = field.find((part) => /^\d+$/.test(part));
    const input = place === undefined ? undefined : inputs[Number(place)];
    if (!input) return { kind: 'whole-call', message };
    messages.set(input.productId, message);
  }
  return { kind: 'these', messages };
}

/** When to try again after `attempts` tries that Shopify did not answer; never before it asked us to. */
export function nextTry(attempts: number, afterSeconds: number, asOf: Date): Date {
  const minutes = MINUTES_TO_NEXT_TRY[Math.min(attempts, MINUTES_TO_NEXT_TRY.length - 1)] ?? 60;
  return new Date(asOf.getTime() + Math.max(minutes * 60, afterSeconds) * 1000);
}
