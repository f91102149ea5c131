import {
  getNamedType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

const MUTATION = 10;
/** Mutations that change nothing in the store cost what an object costs. */
const LIGHT_MUTATIONS = ['flowTriggerReceive'];
const COUNT = 10;
const CONNECTION = 2;
/** Objects that Shopify gives away. */
const FREE =
  /^(PageInfo|InventoryItemMeasurement|Weight|ApiVersion|WebhookSubscriptionEndpoint|Webhook(Http|PubSub|EventBridge)Endpoint|\w*Edge|\w*UserError|UserError)$/;

/** What a request costs before it runs (`requested`), or after, counting what came back (`actual`). */
export function queryCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  result?: unknown,
): number {
  const counter = new CostCounter(schema, document, { ...defaults(operation), ...variables });
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const root = isMutation ? schema.getMutationType() : schema.getQueryType();
  if (root === null || root === undefined) return 0;
  return counter.selection(operation.selectionSet, root, result, isMutation ? 'mutation' : 'object');
}

/** What the operation's variables are where the request leaves them out. */
function defaults({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );
}

type Place = 'mutation' | 'payload' | 'object';

class CostCounter {
  readonly #schema: GraphQLSchema;
  readonly #document: DocumentNode;
  readonly #variables: Record<string, unknown>;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#document = document;
    this.#variables = variables;
  }

  /** The sum over the fields of a selection; of alternatives by type, the dearest. */
  selection(set: SelectionSetNode, type: GraphQLCompositeType, result: unknown, place: Place): number {
    let sum = 0;
    let dearest = 0;
    for (const one of set.selections) {
      if (one.kind === Kind.FIELD) {
        sum += this.#field(one, type, result, place);
        continue;
      }
      const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : this.#fragment(one.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const inner = condition === undefined ? type : this.#schema.getType(condition);
      if (fragment === undefined || !isCompositeType(inner)) continue;
      const cost = this.selection(fragment.selectionSet, inner, result, place);
      if (isObjectType(inner) && !isObjectType(type)) dearest = Math.max(dearest, cost);
      else sum += cost;
    }
    return sum + dearest;
  }

  #field(node: FieldNode, parent: GraphQLCompositeType, result: unknown, place: Place): number {
    const definition = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    const type = definition && getNamedType(definition.type);
    if (!isCompositeType(type) || node.selectionSet === undefined) return 0;
    const value = property(result, node.alias?.value ?? node.name.value);
    if (place === 'mutation')
      return (
        (LIGHT_MUTATIONS.includes(node.name.value) ? 1 : MUTATION) +
        this.selection(node.selectionSet, type, value, 'payload')
      );
    if (type.name === 'Count') return COUNT;
    if (type.name.endsWith('Connection')) return this.#connection(node, type, value);
    // A payload's own objects are within the ten of the mutation.
    const own = place === 'payload' || FREE.test(type.name) ? 0 : 1;
    if (value === null) return own;
    if (Array.isArray(value))
      return own + Math.max(0, ...value.map((each) => this.#inner(node.selectionSet, type, each)));
    return own + this.#inner(node.selectionSet, type, value);
  }

  #inner(set: SelectionSetNode | undefined, type: GraphQLCompositeType, value: unknown): number {
    return set === undefined || value === null ? 0 : this.selection(set, type, value, 'object');
  }

  #connection(node: FieldNode, type: GraphQLCompositeType, value: unknown): number {
    if (value === null) return CONNECTION;
    const shown = nodesOf(value);
    const size = shown?.length ?? this.#size(node);
    const one =
      shown === undefined
        ? this.#node(node, type, undefined)
        : Math.max(0, ...shown.map((each) => this.#node(node, type, each)));
    const many = size === 0 ? 0 : Math.max(1, Math.floor(2 * Math.log(size)));
    return CONNECTION + many * one;
  }

  /** What one node of a connection costs: by `nodes`, by `edges`, or twice where it is asked for both ways. */
  #node(connection: FieldNode, type: GraphQLCompositeType, value: unknown): number {
    let cost = 0;
    for (const each of fieldsIn(connection)) {
      const via =
        each.name.value === 'edges' ? fieldsIn(each).filter((inner) => inner.name.value === 'node') : [each];
      if (each.name.value !== 'edges' && each.name.value !== 'nodes') continue;
      const nodes = 'getFields' in type ? type.getFields()['nodes'] : undefined;
      const nodeType = nodes && getNamedType(nodes.type);
      if (!isCompositeType(nodeType)) continue;
      for (const inner of via) cost += 1 + this.#inner(inner.selectionSet, nodeType, value);
    }
    return cost;
  }

  #size(node: FieldNode): number {
    for (const argument of node.arguments ?? []) {
      if (argument.name.value !== 'first' && argument.name.value !== 'last') continue;
      if (argument.value.kind === Kind.INT) return Number(argument.value.value);
      if (argument.value.kind === Kind.VARIABLE) {
        const given = this.#variables[argument.value.name.value];
        if (typeof given === 'number') return given;
      }
    }
    return 0;
  }

  #fragment(name: string) {
    return this.#document.definitions.find(
      (each) => each.kind === Kind.FRAGMENT_DEFINITION && each.name.value === name,
    ) as Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }> | undefined;
  }
}

const fieldsIn = (node: FieldNode): FieldNode[] =>
  (node.selectionSet?.selections ?? []).filter((each) => each.kind === Kind.FIELD);

/** Undefined while nothing has run; null where the answer is null. */
function property(result: unknown, key: string): unknown {
  if (result === undefined) return undefined;
  if (typeof result !== 'object' || result === null) return null;
  return (result as Record<string, unknown>)[key] ?? null;
}

function nodesOf(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { nodes, edges } = value as { nodes?: unknown[]; edges?: { node?: unknown }[] };
  return nodes ?? edges?.map((edge) => edge.node);
}
