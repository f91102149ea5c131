import {
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { isGid, typeOf } from './gids.ts';
import { isObject, type JsonObject } from './json.ts';

/** What one request asked for; `sets` of a level are null where its text is not known. */
export interface Asked {
  schema: GraphQLSchema;
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  variables: JsonObject;
}
export type Sets = readonly SelectionSetNode[] | null;

/** One field of a response: what the schema knows of it, and what was asked below it. */
export interface AskedField {
  key: string;
  name: string;
  type: GraphQLNamedType | null;
  args: JsonObject;
  sets: Sets;
}

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/** The type of a value: its own word for it, the type in its id, or what the schema promises. */
export function concreteType(
  schema: GraphQLSchema,
  promised: GraphQLNamedType | null,
  value: JsonObject,
): WithFields | null {
  if (promised !== null && isObjectType(promised)) return promised;
  const word = value['__typename'];
  const id = value['id'];
  const name = typeof word === 'string' ? word : isGid(id) ? typeOf(id) : null;
  const own = name === null ? undefined : schema.getType(name);
  if (own !== undefined && isObjectType(own)) return own;
  return promised !== null && isInterfaceType(promised) ? promised : null;
}

/** The fields of a value's keys: by the text that asked for them, else by their names in the schema. */
export function fieldsOf(
  asked: Asked,
  promised: GraphQLNamedType | null,
  sets: Sets,
  value: JsonObject,
): AskedField[] {
  const type = concreteType(asked.schema, promised, value);
  const known = type?.getFields() ?? {};
  const byKey = new Map<string, AskedField>();
  for (const set of sets ?? []) collect(asked, promised, type, set, byKey);
  return Object.keys(value).map(
    (key) =>
      byKey.get(key) ?? {
        key,
        name: key,
        type: known[key] === undefined ? null : getNamedType(known[key].type),
        args: {},
        sets: null,
      },
  );
}

function collect(
  asked: Asked,
  promised: GraphQLNamedType | null,
  type: WithFields | null,
  set: SelectionSetNode,
  into: Map<string, AskedField>,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const field = type?.getFields()[selection.name.value];
      const before = into.get(key);
      const below = selection.selectionSet === undefined ? [] : [selection.selectionSet];
      into.set(key, {
        key,
        name: selection.name.value,
        type: field === undefined ? null : getNamedType(field.type),
        args: field === undefined ? {} : argumentsOf(asked, field, selection),
        sets: [...(before?.sets ?? []), ...below],
      });
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment !== undefined && applies(asked.schema, condition, type))
      collect(asked, promised, type ?? named(asked.schema, condition), fragment.selectionSet, into);
  }
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: WithFields | null): boolean {
  if (condition === undefined || type === null || condition === type.name) return true;
  const wanted = schema.getType(condition);
  if (wanted === undefined) return false;
  if (isObjectType(type)) return isAbstractType(wanted) && schema.isSubType(wanted, type);
  return isObjectType(wanted) && schema.isSubType(type, wanted);
}

function named(schema: GraphQLSchema, name: string | undefined): WithFields | null {
  const type = name === undefined ? undefined : schema.getType(name);
  return type !== undefined && (isObjectType(type) || isInterfaceType(type)) ? type : null;
}

function argumentsOf(
  { variables }: Asked,
  field: GraphQLField<unknown, unknown>,
  node: Parameters<typeof getArgumentValues>[1],
): JsonObject {
  try {
    const given = getArgumentValues(field, node, variables) as JsonObject;
    return isObject(given) ? given : {};
  } catch {
    // Wrong arguments are what some recordings are about.
    return {};
  }
}
