import { GraphQLError } from 'graphql';
import { bareId } from '../store/gid.ts';
import { withArguments, type Arguments, type Field, type GraphContext, type TypeFields } from './field.ts';
import { findNode } from './node.ts';

/** Finds what a gid of its type means; undefined where there is nothing (any more). */
export type Finder = (id: number, context: GraphContext) => unknown;

/** One part of the Admin API: its types by name, what it adds to the two roots, and how its nodes are found. */
export interface Area {
  types: Readonly<Record<string, TypeFields>>;
  queries: TypeFields;
  mutations: TypeFields;
  finders: Readonly<Record<string, Finder>>;
}

const MOST_AT_ONCE = 250;

/** A list of an input, refused where it is longer than Shopify takes. */
export function bounded<L extends { readonly length: number }>(list: L): L {
  if (list.length <= MOST_AT_ONCE) return list;
  throw new GraphQLError(
    `The input array size of ${list.length} is greater than the maximum allowed of ${MOST_AT_ONCE}.`,
    { extensions: { code: 'MAX_INPUT_SIZE_EXCEEDED' } },
  );
}

/** A count up to a limit (ten thousand unless told otherwise; null for none). */
export function count(nodes: Iterable<unknown>, { limit }: Arguments) {
  let all = 0;
  for (const node of nodes) all += node === undefined ? 0 : 1;
  if (typeof limit !== 'number' || all <= limit) return { count: all, precision: 'EXACT' };
  return { count: limit, precision: 'AT_LEAST' };
}

/** The root field that reads one resource by its gid; a gid of another type finds nothing. */
export const one = (type: string): Field<unknown> =>
  withArguments(['id'], (_root, args, context) =>
    bareId(String(args['id']), type) === null ? null : (findNode(String(args['id']), context)?.value ?? null),
  );
