import type { AppConfiguration } from '../oauth/app-configuration.ts';
import type { Installation } from '../oauth/installations.ts';
import type { Store } from '../store/store.ts';
import type { BulkOperations } from '../bulk/bulk-operations.ts';

/** What a resolver may know beside its source. */
export interface GraphContext {
  store: Store;
  /** Null for the store's own custom app. */
  installation: Installation | null;
  granted: ReadonlySet<string>;
  /** Whose online token it is; null for the app itself. */
  userId: number | null;
  /** Whether Shopify has approved the app for protected customer data. */
  isApproved: boolean;
  app: AppConfiguration;
  /** Gives optional scopes of the app back. */
  revokeScopes: (scopes: string[]) => void;
  bulk: BulkOperations;
  /** How nodes are found, by the type in their gid. */
  finders: Readonly<Record<string, (id: number, context: GraphContext) => unknown>>;
  /** This server's address, for pictures and result files. */
  publicUrl: string;
  /** The app's public address. */
  appUrl: string;
  /** Key of the mutation's `@idempotent`, where it has one. */
  idempotencyKey: string | null;
}

export type Arguments = Readonly<Record<string, unknown>>;

/** A field computed from its source alone. */
export type PlainField<S> = (source: S, context: GraphContext) => unknown;

/** A field that takes arguments; any other argument of the schema is refused by name. */
export interface FieldWithArguments<S> {
  kind: 'arguments';
  takes: readonly string[];
  read: (source: S, args: Arguments, context: GraphContext) => unknown;
}

/** A connection: the framework does the windows, cursors and page info. */
export interface ConnectionField<S> {
  kind: 'connection';
  takes: readonly string[];
  list: (source: S, args: Arguments, context: GraphContext) => Listing;
}

export type Field<S> = PlainField<S> | FieldWithArguments<S> | ConnectionField<S>;
export type TypeFields = Record<string, Field<never>>;

/** Nodes in their order, with what a cursor remembers of each. */
export interface Listing {
  nodes: readonly unknown[];
  position: (node: unknown) => { id: number; value: string | number };
}

/** A value of an interface or union, which must say what it is. */
export class Typed {
  readonly type: string;
  readonly value: unknown;
  constructor(type: string, value: unknown) {
    this.type = type;
    this.value = value;
  }
}

export const typed = (type: string, value: unknown): Typed => new Typed(type, value);

/** The fields of a type, checked against the entity they read. */
export function fields<S>(of: Record<string, Field<S>>): TypeFields {
  return of;
}

export function withArguments<S>(
  takes: readonly string[],
  read: FieldWithArguments<S>['read'],
): FieldWithArguments<S> {
  return { kind: 'arguments', takes, read };
}

const WINDOW = ['first', 'last', 'after', 'before', 'reverse'];

/** A connection in ascending order of a value (default: the id), equal values by id. */
export function connection<S, N>(
  takes: readonly string[],
  nodes: (source: S, args: Arguments, context: GraphContext) => Iterable<N>,
  order: (args: Arguments, context: GraphContext) => Order<N>,
): ConnectionField<S> {
  return {
    kind: 'connection',
    takes: [...WINDOW, ...takes],
    list: (source, args, context) => listing(nodes(source, args, context), order(args, context)),
  };
}

export interface Order<N> {
  id: (node: N) => number;
  value?: (node: N) => string | number;
}

export const byId = <N extends { id: number }>(): Order<N> => ({ id: (node) => node.id });

function listing<N>(nodes: Iterable<N>, order: Order<N>): Listing {
  const value = order.value ?? order.id;
  const position = (node: N) => ({ id: order.id(node), value: value(node) });
  const listed: readonly N[] = Array.isArray(nodes) ? (nodes as N[]) : [...nodes];
  return { nodes: inOrder(listed, position), position: (node) => position(node as N) };
}

type Position = ReturnType<Listing['position']>;

const comparePositions = (a: Position, b: Position): number => compare(a.value, b.value) || a.id - b.id;

/** Sorts only what is not in order yet, and then asks each node for its place once: a list may be very long. */
function inOrder<N>(nodes: readonly N[], position: (node: N) => Position): readonly N[] {
  if (isInOrder(nodes, position)) return nodes;
  return nodes
    .map((node) => ({ node, at: position(node) }))
    .sort((a, b) => comparePositions(a.at, b.at))
    .map(({ node }) => node);
}

function isInOrder<N>(nodes: readonly N[], position: (node: N) => Position): boolean {
  let last: Position | null = null;
  for (const node of nodes) {
    const at = position(node);
    if (last !== null && comparePositions(last, at) > 0) return false;
    last = at;
  }
  return true;
}

/** Numbers by size, words by their characters. */
export function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
