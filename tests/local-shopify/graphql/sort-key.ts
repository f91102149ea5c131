import type { Arguments, Order } from './field.ts';
import { notImplemented } from './refusals.ts';

/** Relevance is not computed: it leaves the order of the ids. */
const BY_ID: readonly unknown[] = ['ID', 'RELEVANCE', undefined, null];

/** The order that a sort key asks for. One that is not implemented is refused: another would be taken for it. */
export function orderBySortKey<N extends { id: number }>(
  type: string,
  { sortKey }: Arguments,
  values: Readonly<Record<string, (node: N) => string | number>>,
): Order<N> {
  const id = (node: N): number => node.id;
  const value = values[String(sortKey)];
  if (value !== undefined) return { id, value };
  if (BY_ID.includes(sortKey)) return { id };
  throw notImplemented(`${type}.${String(sortKey)}`);
}
