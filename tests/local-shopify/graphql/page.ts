import { GraphQLError } from 'graphql';
import { compare, type Arguments, type Listing } from './field.ts';

const MOST = 250;

interface Cursor {
  last_id: number;
  last_value: string;
}

/** The asked window of a listing, as a connection object of the schema. */
export function page({ nodes, position }: Listing, args: Arguments): Record<string, unknown> {
  const { first, last } = windowSize(args);
  const ordered = args['reverse'] === true ? [...nodes].reverse() : nodes;
  const direction = args['reverse'] === true ? -1 : 1;
  const after = (cursor: Cursor) => (node: unknown) => {
    const at = position(node);
    const value = typeof at.value === 'number' ? Number(cursor.last_value) : cursor.last_value;
    return direction * (compare(at.value, value) || at.id - cursor.last_id) > 0;
  };
  const start = typeof args['after'] === 'string' ? firstIndex(ordered, after(readCursor(args['after']))) : 0;
  const end =
    typeof args['before'] === 'string'
      ? beforeIndex(ordered, readCursor(args['before']), after)
      : ordered.length;
  const from = last === null ? start : Math.max(start, end - last);
  const to = first === null ? end : Math.min(end, start + first);
  const window = ordered.slice(from, to);
  const edges = window.map((node) => ({ cursor: cursorOf(position(node)), node }));
  return {
    edges,
    nodes: window,
    pageInfo: {
      hasNextPage: to < ordered.length,
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

/** Index of the first node that lies behind the cursor; the listing is sorted, so halve it. */
function firstIndex(nodes: readonly unknown[], isBehind: (node: unknown) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBehind(nodes[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function beforeIndex(
  nodes: readonly unknown[],
  cursor: Cursor,
  after: (cursor: Cursor) => (node: unknown) => boolean,
): number {
  const behind = firstIndex(nodes, after(cursor));
  const justBefore = { ...cursor, last_id: cursor.last_id - 1 };
  // The cursor's own node, where it still exists, is outside of the window.
  return Math.min(behind, firstIndex(nodes, after(justBefore)));
}

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
