import { getNamedType, isObjectType, type GraphQLFieldResolver, type GraphQLOutputType } from 'graphql';
import type { AccessRule } from '../schema/access-rules.ts';
import { isOpen, type AccessRules } from '../schema/access-rules.ts';
import { Typed, type Arguments, type Field, type GraphContext, type TypeFields } from './field.ts';
import { keyOf } from './idempotency.ts';
import { page } from './page.ts';
import { accessDenied, notApproved, notImplemented } from './refusals.ts';
import { TYPES } from './areas.ts';

/** The entity behind a value that names its type. */
export function unwrap(source: unknown): unknown {
  return source instanceof Typed ? source.value : source;
}

/** The field's implementation: a type's own, or a property of a plain object that a resolver built. */
export function implementation(type: string, name: string, source: unknown): Field<never> {
  const own: TypeFields | undefined = TYPES[type];
  const field = own?.[name];
  if (field !== undefined) return field;
  if (own === undefined && typeof source === 'object' && source !== null && Object.hasOwn(source, name))
    return (plain: Record<string, unknown>) => plain[name];
  throw notImplemented(`${type}.${name}`);
}

/** Refuses arguments of the schema that the implementation would have to ignore. */
export function checkArguments(
  type: string,
  name: string,
  field: Field<never>,
  given: readonly string[],
): void {
  const takes = typeof field === 'function' ? [] : field.takes;
  for (const argument of given)
    if (!takes.includes(argument)) throw notImplemented(`${type}.${name}(${argument}:)`);
}

/** Objects that count as protected customer data whatever is read of them. */
const PROTECTED = ['Order', 'Refund'];

/**
 * Throws ACCESS_DENIED where a rule of the field or of what it returns is not met by the granted scopes, or where it
 * returns what the app is not approved for.
 */
export function checkAccess(
  access: AccessRules,
  { granted, isApproved }: Pick<GraphContext, 'granted' | 'isApproved'>,
  parent: string,
  name: string,
  type: GraphQLOutputType,
): void {
  for (const rule of rulesOf(access, parent, name, type))
    if (!isOpen(rule, granted)) throw accessDenied(name, rule);
  const kept = isApproved ? undefined : returnedTypes(type).find((each) => PROTECTED.includes(each));
  if (kept !== undefined) throw notApproved(kept);
}

const known = new Map<string, AccessRule[]>();

function rulesOf(access: AccessRules, parent: string, name: string, type: GraphQLOutputType): AccessRule[] {
  const key = `${parent}.${name}`;
  let rules = known.get(key);
  if (rules === undefined) {
    const names = [key, ...returnedTypes(type)];
    rules = names.map((each) => access.get(each)).filter((rule) => rule !== undefined);
    known.set(key, rules);
  }
  return rules;
}

/** The type itself, and of a connection what its nodes are. */
function returnedTypes(type: GraphQLOutputType): string[] {
  const named = getNamedType(type);
  if (!isObjectType(named)) return [named.name];
  const nodes = named.name.endsWith('Connection') ? named.getFields()['nodes'] : undefined;
  return nodes === undefined ? [named.name] : [named.name, getNamedType(nodes.type).name];
}

/** Runs a field: arguments checked, connections windowed. */
export function runField(
  field: Field<never>,
  source: unknown,
  args: Arguments,
  context: GraphContext,
): unknown {
  const entity = unwrap(source) as never;
  if (typeof field === 'function') return field(entity, context);
  if (field.kind === 'arguments') return field.read(entity, args, context);
  return page(field.list(entity, args, context), args);
}

/** The one resolver of the executed schema. */
export function fieldResolver(access: AccessRules): GraphQLFieldResolver<unknown, GraphContext> {
  return (source, args: Arguments, context, info) => {
    const parent = info.parentType.name;
    checkAccess(access, context, parent, info.fieldName, info.returnType);
    const field = implementation(parent, info.fieldName, unwrap(source));
    const given = info.fieldNodes.flatMap((node) =>
      (node.arguments ?? []).map((argument) => argument.name.value),
    );
    checkArguments(
      parent,
      info.fieldName,
      field,
      given.filter((name) => args[name] !== undefined && args[name] !== null),
    );
    const keyed = parent === 'Mutation' ? { ...context, idempotencyKey: keyOf(info) } : context;
    return runField(field, source, args, keyed);
  };
}
