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
import { isObject, type Json, type JsonObject } from './json.ts';

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
  /** False where a directive may leave it out. */
  always: boolean;
}

const MAY_LEAVE_OUT = new Set(['skip', 'include']);

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
  const byKey = collected(asked, type, sets);
  return Object.keys(value).map(
    (key) =>
      byKey.get(key) ?? {
        key,
        name: key,
        type: known[key] === undefined ? null : getNamedType(known[key].type),
        args: {},
        sets: null,
        always: false,
      },
  );
}

/** What was asked of a value and is not in it, by its path; null where an answer fits its text. */
export function lacking(
  asked: Asked,
  promised: GraphQLNamedType | null,
  sets: Sets,
  value: Json,
  path = 'data',
): string | null {
  if (Array.isArray(value)) return firstOf(value, (each) => lacking(asked, promised, sets, each, path));
  if (!isObject(value) || sets === null) return null;
  const type = concreteType(asked.schema, promised, value);
  if (type === null || !isObjectType(type)) return null;
  return firstOf([...collected(asked, type, sets).values()], (field) => {
    const given = value[field.key];
    const below = `${path}.${field.key}`;
    if (given === undefined) return field.always ? below : null;
    return field.type === null ? null : lacking(asked, field.type, field.sets, given, below);
  });
}

function firstOf<T>(values: readonly T[], find: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

function collected(asked: Asked, type: WithFields | null, sets: Sets): Map<string, AskedField> {
  const byKey = new Map<string, AskedField>();
  for (const set of sets ?? []) collect(asked, type, set, byKey, true);
  return byKey;
}

function collect(
  asked: Asked,
  type: WithFields | null,
  set: SelectionSetNode,
  into: Map<string, AskedField>,
  surely: boolean,
): void {
  for (const selection of set.selections) {
    const always = surely && (selection.directives ?? []).every(({ name }) => !MAY_LEAVE_OUT.has(name.value));
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
        always: always || (before?.always ?? false),
      });
      continue;
    }
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD ? asked.fragments.get(selection.name.value) : selection;
    const condition = fragment?.typeCondition?.name.value;
    if (fragment !== undefined && applies(asked.schema, condition, type))
      collect(asked, type ?? named(asked.schema, condition), fragment.selectionSet, into, always);
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
