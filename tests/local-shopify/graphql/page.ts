import { GraphQLError } from 'graphql';
import { compare, type Arguments, type Listing } from './field.ts';

const MOST = 250;

interface Cursor {
  last_id: number;
  last_value: string;
}

/** The asked window of a listing, as a connection object of the schema. The whole list is neither walked nor copied. */
export function page({ nodes, position }: Listing, args: Arguments): Record<string, unknown> {
  const { first, last } = windowSize(args);
  const size = nodes.length;
  const isReversed = args['reverse'] === true;
  const nodeAt = (index: number): unknown => nodes[isReversed ? size - 1 - index : index];
  /** Negative where the node stands before the cursor, zero where it is the cursor's own. */
  const against = (cursor: Cursor, index: number): number => {
    const at = position(nodeAt(index));
    const value = typeof at.value === 'number' ? Number(cursor.last_value) : cursor.last_value;
    return (isReversed ? -1 : 1) * (compare(at.value, value) || at.id - cursor.last_id);
  };
  const after = cursorIn(args['after']);
  const before = cursorIn(args['before']);
  const start = after === null ? 0 : firstIndex(size, (index) => against(after, index) > 0);
  const end = before === null ? size : firstIndex(size, (index) => against(before, index) >= 0);
  const from = last === null ? start : Math.max(start, end - last);
  const to = first === null ? end : Math.min(end, start + first);
  const window = Array.from({ length: Math.max(0, to - from) }, (_, i) => nodeAt(from + i));
  const edges = window.map((node) => ({ cursor: cursorOf(position(node)), node }));
  return {
    edges,
    nodes: window,
    pageInfo: {
      hasNextPage: to < size,
      hasPreviousPage: from > 0,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function windowSize(args: Arguments): { first: number | null; last: number | null } {
  const first = typeof args['first'] === 'number' ? args['first'] : null;
  const last = typeof args['last'] === 'number' ? args['last'] : null;
  if (first === null && last === null) throw new GraphQLError('you must provide one of first or last');
  if (first !== null && last !== null)
    throw new GraphQLError('providing both first and last is not supported');
  const size = first ?? last ?? 0;
  if (size < 0) throw new GraphQLError(`${first === null ? 'last' : 'first'} must be zero or more`);
  if (size > MOST) throw new GraphQLError(`${first === null ? 'last' : 'first'} cannot exceed ${MOST}`);
  return { first, last };
}

/** The first index for which something holds that holds for all later ones too; `size` where there is none. */
function firstIndex(size: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const cursorIn = (argument: unknown): Cursor | null =>
  typeof argument === 'string' ? readCursor(argument) : null;

function cursorOf(at: { id: number; value: string | number }): string {
  return Buffer.from(JSON.stringify({ last_id: at.id, last_value: String(at.value) })).toString('base64');
}

function readCursor(text: string): Cursor {
  try {
    const cursor = JSON.parse(Buffer.from(text, 'base64').toString()) as Partial<Cursor>;
    if (typeof cursor.last_id === 'number' && typeof cursor.last_value === 'string')
      return { last_id: cursor.last_id, last_value: cursor.last_value };
  } catch {
    // Falls through: what cannot be read is invalid.
  }
  throw new GraphQLError(`Invalid cursor for current pagination sort.`, {
    extensions: { code: 'INVALID_CURSOR' },
  });
}
