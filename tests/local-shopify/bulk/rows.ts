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
import { Typed, type Field, type GraphContext, type Listing } from '../graphql/field.ts';
import { checkAccess, implementation, runField, unwrap } from '../graphql/resolve.ts';
import { notImplemented } from '../graphql/refusals.ts';
import type { AdminSchema } from '../schema/admin-schema.ts';

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

/** Reads rows out of the state by the same resolvers that answer queries, but with whole connections. */
export class RowReader {
  readonly #schema: GraphQLSchema;
  readonly #access: AdminSchema['access'];
  readonly #document: DocumentNode;
  readonly #context: GraphContext;
  readonly #selected = new Map<SelectionSetNode, Map<string, FieldNode[]>>();
  readonly #nodeSelections = new Map<FieldNode, SelectionSetNode>();
  readonly #args = new Map<FieldNode, Record<string, unknown>>();

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
    if (operation === undefined || type === null || type === undefined) return [];
    const below: Pending[] = [];
    this.#read(null, type, operation.selectionSet, null, below);
    return below;
  }

  /** The rows of one list, each with what hangs below it. */
  *rows({ listing, selection, type, parentId }: Pending): Generator<Row> {
    for (const node of listing.nodes) {
      const below: Pending[] = [];
      const value = this.#read(node, type, selection, undefined, below);
      if (parentId !== null) value['__parentId'] = parentId;
      yield { value, isRoot: parentId === null, below };
    }
  }

  /** An object's line; connections inside it are put aside under the nearest node that has an id. */
  #read(
    source: unknown,
    type: GraphQLObjectType,
    selection: SelectionSetNode,
    parentId: string | null | undefined,
    below: Pending[],
  ): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    const fields = this.#fieldsOf(selection, type);
    const id = parentId === undefined ? this.#idOf(fields, source, type) : parentId;
    for (const node of fields) {
      const name = node.name.value;
      const key = node.alias?.value ?? name;
      const definition = type.getFields()[name];
      if (name === '__typename') value[key] = type.name;
      if (definition === undefined) continue;
      checkAccess(this.#access, this.#context.granted, type.name, name, definition.type);
      const field = implementation(type.name, name, unwrap(source));
      const args = this.#argumentsOf(node, type);
      if (typeof field !== 'function' && field.kind === 'connection') {
        below.push(this.#pending(field, node, definition.type, source, args, id));
      } else {
        value[key] = this.#complete(
          runField(field, source, args, this.#context),
          definition.type,
          node,
          id,
          below,
        );
      }
    }
    return value;
  }

  #pending(
    field: Extract<Field<never>, { kind: 'connection' }>,
    node: FieldNode,
    type: GraphQLOutputType,
    source: unknown,
    args: Record<string, unknown>,
    parentId: string | null,
  ): Pending {
    const connection = getNamedType(type) as GraphQLObjectType;
    const nodes = connection.getFields()['nodes'];
    if (nodes === undefined) throw notImplemented(`${connection.name} in a bulk query`);
    const listing = field.list(unwrap(source) as never, args, this.#context);
    const reversed = args['reverse'] === true ? { ...listing, nodes: [...listing.nodes].reverse() } : listing;
    const nodeType = getNamedType(nodes.type);
    if (!isObjectType(nodeType)) throw notImplemented(`${connection.name} in a bulk query`);
    return { listing: reversed, selection: this.#nodeSelection(node), type: nodeType, parentId };
  }

  #nodeSelection(connection: FieldNode): SelectionSetNode {
    const known = this.#nodeSelections.get(connection) ?? nodeSelection(connection);
    this.#nodeSelections.set(connection, known);
    return known;
  }

  #complete(
    result: unknown,
    type: GraphQLOutputType,
    node: FieldNode,
    parentId: string | null,
    below: Pending[],
  ): unknown {
    const nullable = getNullableType(type);
    if (result === null || result === undefined) return null;
    if (isListType(nullable))
      return (result as unknown[]).map((one) => this.#complete(one, nullable.ofType, node, parentId, below));
    if (isLeafType(nullable)) return nullable.serialize(result);
    const named =
      isAbstractType(nullable) && result instanceof Typed ? this.#schema.getType(result.type) : nullable;
    if (node.selectionSet === undefined) return null;
    return this.#read(result, named as GraphQLObjectType, node.selectionSet, parentId, below);
  }

  #idOf(fields: FieldNode[], source: unknown, type: GraphQLObjectType): string | null {
    if (!fields.some((field) => field.name.value === 'id')) return null;
    return runField(implementation(type.name, 'id', unwrap(source)), source, {}, this.#context) as string;
  }

  #argumentsOf(node: FieldNode, type: GraphQLObjectType): Record<string, unknown> {
    let args = this.#args.get(node);
    if (args === undefined) {
      const definition = type.getFields()[node.name.value];
      args = definition === undefined ? {} : getArgumentValues(definition, node, {});
      this.#args.set(node, args);
    }
    return args;
  }

  /** The fields that a selection asks of a type, fragments resolved. */
  #fieldsOf(selection: SelectionSetNode, type: GraphQLObjectType): FieldNode[] {
    const byType = this.#selected.get(selection) ?? new Map<string, FieldNode[]>();
    this.#selected.set(selection, byType);
    const known = byType.get(type.name);
    if (known !== undefined) return known;
    const fields: FieldNode[] = [];
    this.#collect(selection, type, fields);
    byType.set(type.name, fields);
    return fields;
  }

  #collect(selection: SelectionSetNode, type: GraphQLObjectType, fields: FieldNode[]): void {
    for (const one of selection.selections) {
      if ((one.directives ?? []).length > 0) throw notImplemented('directives in a bulk query');
      if (one.kind === Kind.FIELD) fields.push(one);
      else if (one.kind === Kind.INLINE_FRAGMENT) {
        if (this.#applies(one.typeCondition?.name.value, type)) this.#collect(one.selectionSet, type, fields);
      } else {
        const fragment = this.#document.definitions.find(
          (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === one.name.value,
        );
        if (
          fragment?.kind === Kind.FRAGMENT_DEFINITION &&
          this.#applies(fragment.typeCondition.name.value, type)
        )
          this.#collect(fragment.selectionSet, type, fields);
      }
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }
}

/** The selection under `edges { node { … } }`. */
function nodeSelection(connection: FieldNode): SelectionSetNode {
  const selections = fieldsNamed(connection, 'edges')
    .flatMap((edges) => fieldsNamed(edges, 'node'))
    .flatMap((node) => node.selectionSet?.selections ?? []);
  return { kind: Kind.SELECTION_SET, selections };
}

const fieldsNamed = (node: FieldNode, name: string): FieldNode[] =>
  (node.selectionSet?.selections ?? []).filter(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === name,
  ) as FieldNode[];
