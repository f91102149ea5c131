import {
  getNamedType,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  print,
  visit,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  typeFromAST,
  type OperationDefinitionNode,
} from 'graphql';
import { isObject, type Json, type JsonObject } from './json.ts';

/** From this version on a missing key is refused, and a recording without one is about just that. */
const KEYS_SINCE = '2026-04';

export const isBeforeKeys = (version: string | null): boolean => version !== null && version < KEYS_SINCE;

/** The text with a key on every mutation that documents one and has none. Each key is used once. */
export function withKeys(document: DocumentNode, schema: GraphQLSchema, key: () => string): string {
  const mutations = schema.getMutationType()?.getFields() ?? {};
  const keyed = visit(document, {
    OperationDefinition: (operation) => {
      if (operation.operation !== OperationTypeNode.MUTATION) return undefined;
      const selections = operation.selectionSet.selections.map((selection) => {
        if (selection.kind !== Kind.FIELD) return selection;
        const takesKey = /idempoten/i.test(mutations[selection.name.value]?.description ?? '');
        const hasKey = selection.directives?.some(({ name }) => name.value === 'idempotent') ?? false;
        return takesKey && !hasKey
          ? { ...selection, directives: [...(selection.directives ?? []), directive(key())] }
          : selection;
      });
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
  return print(keyed);
}

/**
 * Variables in the words of our version, for a recording from before 2026-04: the quantity that is compared was
 * optional and had another name. Left out, it is said to be left out.
 */
export function withComparisons(
  operation: OperationDefinitionNode,
  variables: JsonObject,
  schema: GraphQLSchema,
): JsonObject {
  const adapted: JsonObject = { ...variables };
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const name = variable.name.value;
    const given = adapted[name];
    const named = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (given !== undefined) adapted[name] = adaptValue(given, named);
  }
  return adapted;
}

function adaptValue(value: Json, type: GraphQLInputType | undefined): Json {
  if (Array.isArray(value)) return value.map((each) => adaptValue(each, type));
  const named = type === undefined ? undefined : getNamedType(type);
  if (!isObject(value) || named === undefined || !isInputObjectType(named)) return value;
  const fields = named.getFields();
  const adapted: JsonObject = {};
  for (const [key, each] of Object.entries(value)) {
    if (key === 'ignoreCompareQuantity' && !(key in fields)) continue;
    if (key === 'compareQuantity' && !(key in fields)) adapted['changeFromQuantity'] = each;
    else adapted[key] = adaptValue(each, fields[key]?.type);
  }
  if ('changeFromQuantity' in fields) adapted['changeFromQuantity'] ??= null;
  return adapted;
}

const directive = (key: string) => ({
  kind: Kind.DIRECTIVE as const,
  name: { kind: Kind.NAME as const, value: 'idempotent' },
  arguments: [
    {
      kind: Kind.ARGUMENT as const,
      name: { kind: Kind.NAME as const, value: 'key' },
      value: { kind: Kind.STRING as const, value: key },
    },
  ],
});
