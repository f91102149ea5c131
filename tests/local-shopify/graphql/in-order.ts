import type { Arguments, ConnectionField, GraphContext } from './field.ts';

const WINDOW = ['first', 'last', 'after', 'before', 'reverse'];

/** A connection whose order is that of the nodes as they are given; a cursor remembers the place. */
export function inOrder<S>(
  takes: readonly string[],
  nodes: (source: S, args: Arguments, context: GraphContext) => readonly object[],
): ConnectionField<S> {
  return {
    kind: 'connection',
    takes: [...WINDOW, ...takes],
    list: (source, args, context) => {
      const listed = nodes(source, args, context);
      const places = new Map<unknown, number>(listed.map((node, place) => [node, place]));
      return {
        nodes: listed,
        position: (node) => ({ id: places.get(node) ?? 0, value: places.get(node) ?? 0 }),
      };
    },
  };
}
