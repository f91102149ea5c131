import {
  getArgumentValues,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { TYPES } from '../graphql/areas.ts';
import { Typed, type Arguments, type Field, type GraphContext, type Listing } from '../graphql/field.ts';
import { checkAccess, implementation, runField, unwrap } from '../graphql/resolve.ts';
import { notImplemented } from '../graphql/refusals.ts';
import type { AdminSchema } from '../schema/admin-schema.ts';
import { nodeSelection, selectedFields } from './selected-fields.ts';

/** One line of a result, and the lists that hang below it. */
export interface Row {
  value: Record<string, unknown>;
  isRoot: boolean;
  below: Pending[];
}

/** A connection still to be written: its nodes become rows that name their parent. */
export interface Pending {
  listing: Listing;
  selection: SelectionSetNode;
  type: GraphQLObjectType;
  parentId: string | null;
}

/** Reads one field of a source into a line; connections are put aside under the id of their parent. */
type Read = (value: Line, source: unknown, id: string | null, below: Pending[]) => void;
type Line = Record<string, unknown>;
type Complete = (result: unknown, id: string | null, below: Pending[]) => unknown;

/** How an object of a type becomes (a part of) a line: worked out once, as there may be millions of its kind. */
interface Plan {
  fields: Read[];
  /** Null where the id is not asked for. */
  id: ((source: unknown) => string) | null;
}

/** Reads rows out of the state by the same resolvers that answer queries, but with whole connections. */
export class RowReader {
  readonly #schema: GraphQLSchema;
  readonly #access: AdminSchema['access'];
  readonly #document: DocumentNode;
  readonly #context: GraphContext;
  readonly #plans = new Map<SelectionSetNode, Map<string, Plan>>();

  constructor({ schema, access }: AdminSchema, document: DocumentNode, context: GraphContext) {
    this.#schema = schema;
    this.#access = access;
    this.#document = document;
    this.#context = context;
  }

  /** What hangs below the query itself. */
  root(): Pending[] {
    const operation = this.#document.definitions.find(
      (definition) => definition.kind === Kind.OPERATION_DEFINITION,
    );
    const type = this.#schema.getQueryType();
    const below: Pending[] = [];
    if (operation !== undefined && type !== null && type !== undefined)
      this.#read(this.#plan(operation.selectionSet, type), null, null, below);
    return below;
  }

  /** The rows of one list, each with what hangs below it. */
  *rows({ listing, selection, type, parentId }: Pending): Generator<Row> {
    const plan = this.#plan(selection, type);
    for (const node of listing.nodes) {
      const below: Pending[] = [];
      const value = this.#read(plan, node, plan.id === null ? null : plan.id(node), below);
      if (parentId !== null) value['__parentId'] = parentId;
      yield { value, isRoot: parentId === null, below };
    }
  }

  #read(plan: Plan, source: unknown, id: string | null, below: Pending[]): Line {
    const value: Line = {};
    for (const field of plan.fields) field(value, source, id, below);
    return value;
  }

  #plan(selection: SelectionSetNode, type: GraphQLObjectType): Plan {
    const byType = this.#plans.get(selection) ?? new Map<string, Plan>();
    this.#plans.set(selection, byType);
    let plan = byType.get(type.name);
    if (plan === undefined) {
      const fields = selectedFields(this.#schema, this.#document, selection, type);
      plan = { fields: fields.map((node) => this.#field(node, type)), id: this.#id(fields, type) };
      byType.set(type.name, plan);
    }
    return plan;
  }

  #id(fields: FieldNode[], type: GraphQLObjectType): Plan['id'] {
    if (!fields.some((field) => field.name.value === 'id')) return null;
    return (source) =>
      runField(implementation(type.name, 'id', unwrap(source)), source, {}, this.#context) as string;
  }

  #field(node: FieldNode, type: GraphQLObjectType): Read {
    const name = node.name.value;
    const key = node.alias?.value ?? name;
    const definition = type.getFields()[name];
    if (definition === undefined)
      return (value) => {
        value[key] = type.name;
      };
    checkAccess(this.#access, this.#context, type.name, name, definition.type);
    const args = getArgumentValues(definition, node, {});
    // An object that a resolver built brings its fields itself.
    const field = TYPES[type.name] === undefined ? null : implementation(type.name, name, null);
    if (field !== null && typeof field !== 'function' && field.kind === 'connection')
      return this.#connection(field, node, definition.type, args);
    const complete = this.#completion(definition.type, node);
    return (value, source, id, below) => {
      const reads = field ?? implementation(type.name, name, unwrap(source));
      value[key] = complete(runField(reads, source, args, this.#context), id, below);
    };
  }

  #connection(
    field: Extract<Field<never>, { kind: 'connection' }>,
    node: FieldNode,
    type: GraphQLOutputType,
    args: Arguments,
  ): Read {
    const connection = getNamedType(type) as GraphQLObjectType;
    const nodes = connection.getFields()['nodes'];
    const nodeType = nodes === undefined ? undefined : getNamedType(nodes.type);
    if (!isObjectType(nodeType)) throw notImplemented(`${connection.name} in a bulk query`);
    const selection = nodeSelection(node);
    return (_value, source, parentId, below) => {
      const listing = field.list(unwrap(source) as never, args, this.#context);
      const ordered =
        args['reverse'] === true ? { ...listing, nodes: [...listing.nodes].reverse() } : listing;
      below.push({ listing: ordered, selection, type: nodeType, parentId });
    };
  }

  /** What a resolver's result becomes in the line. */
  #completion(type: GraphQLOutputType, node: FieldNode): Complete {
    const nullable = getNullableType(type);
    const { selectionSet } = node;
    const orNull =
      (complete: Complete): Complete =>
      (result, id, below) =>
        result === null || result === undefined ? null : complete(result, id, below);
    if (isListType(nullable)) {
      const one = this.#completion(nullable.ofType, node);
      return orNull((result, id, below) => (result as unknown[]).map((each) => one(each, id, below)));
    }
    if (isLeafType(nullable)) return orNull((result) => nullable.serialize(result));
    if (selectionSet === undefined) return () => null;
    const isAbstract = isAbstractType(nullable);
    return orNull((result, id, below) => {
      const named = isAbstract && result instanceof Typed ? this.#schema.getType(result.type) : nullable;
      return this.#read(this.#plan(selectionSet, named as GraphQLObjectType), result, id, below);
    });
  }
}
