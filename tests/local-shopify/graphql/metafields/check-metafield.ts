import { bareId, gidType } from '../../store/gid.ts';
import { isOwnNamespace, type Metafield } from '../../store/metafields.ts';
import type { GraphContext } from '../field.ts';
import { findNode } from '../node.ts';
import { elementsOf, isList, isMetafieldType, kindOf, METAFIELD_TYPES, readValue } from './kinds.ts';
import { definitionOf } from './metafield.ts';
import { optionProblem } from './options-check.ts';

/** What an app asks to be written; the owner may not exist yet. */
export interface AskedMetafield {
  owner: string | null;
  ownerType: string;
  namespace: string;
  key: string;
  type: string | null;
  value: string;
}

export interface MetafieldProblem {
  field: 'namespace' | 'key' | 'type' | 'value' | null;
  message: string;
  code: string;
  element: number | null;
}

export type MetafieldCheck =
  { metafield: Pick<Metafield, 'namespace' | 'key' | 'type' | 'value'> } | { problems: MetafieldProblem[] };

const NAME = /^[a-zA-Z0-9_-]*$/;

/** The metafield as it would be stored, or all that stands against it. */
export function checkMetafield(asked: AskedMetafield, context: GraphContext): MetafieldCheck {
  if (!isOwnNamespace(asked.namespace))
    return refused(
      null,
      'Access to this namespace and key on Metafields for this resource type is not allowed.',
      'APP_NOT_AUTHORIZED',
    );
  const problems = nameProblems(asked);
  const definition = definitionOf(context, asked);
  const present =
    asked.owner === null ? undefined : context.store.metafield(asked.owner, asked.namespace, asked.key);
  const type = asked.type ?? definition?.type ?? present?.type ?? '';
  if (type === '') problems.push(found('type', "Type can't be blank", 'BLANK'));
  else if (!isMetafieldType(type))
    problems.push(
      found('type', `Type must be one of the following: ${METAFIELD_TYPES.join(', ')}.`, 'INCLUSION'),
    );
  else if (definition !== undefined && definition.type !== type)
    problems.push(
      found('type', `Type must be '${definition.type}', as its definition says.`, 'INVALID_TYPE'),
    );
  if (problems.length > 0) return { problems };
  const read = checkValue(type, asked.value, definition?.validations ?? [], context);
  if ('problem' in read) return { problems: [read.problem] };
  if (definition?.capabilities.uniqueValues === true && isTaken(asked, read.value, context))
    return refused('value', 'Value is already assigned to another metafield.', 'CAPABILITY_VIOLATION');
  return { metafield: { namespace: asked.namespace, key: asked.key, type, value: read.value } };
}

/** A value of a type under the options of its definition, as it is stored. */
export function checkValue(
  type: string,
  text: string,
  options: Parameters<typeof optionProblem>[2],
  context: GraphContext,
): { value: string } | { problem: MetafieldProblem } {
  if (text === '') return { problem: found('value', "Value can't be blank", 'BLANK') };
  const read = readValue(type, text);
  if ('problem' in read) return { problem: found('value', read.problem, 'INVALID_VALUE', read.element) };
  const missing = missingReference(type, read.elements, context);
  if (missing !== null) return { problem: missing };
  const foreign = foreignMetaobject(type, read.elements, options, context);
  if (foreign !== null) return { problem: foreign };
  const against = optionProblem(type, read.elements, options);
  if (against !== null) return { problem: found('value', against.message, 'INVALID_VALUE', against.element) };
  return { value: read.value };
}

function nameProblems({ namespace, key }: AskedMetafield): MetafieldProblem[] {
  const problems: MetafieldProblem[] = [];
  if (namespace === '') problems.push(found('namespace', "Namespace can't be blank", 'BLANK'));
  else if (namespace.length < 3)
    problems.push(found('namespace', 'Namespace is too short (minimum is 3 characters)', 'TOO_SHORT'));
  if (namespace.length > 255)
    problems.push(found('namespace', 'Namespace is too long (maximum is 255 characters)', 'TOO_LONG'));
  if (!NAME.test(namespace))
    problems.push(found('namespace', 'Namespace contains one or more invalid characters.', 'INVALID'));
  if (key === '') problems.push(found('key', "Key can't be blank", 'BLANK'));
  else if (key.length < 2)
    problems.push(found('key', 'Key is too short (minimum is 2 characters)', 'TOO_SHORT'));
  if (key.length > 64) problems.push(found('key', 'Key is too long (maximum is 64 characters)', 'TOO_LONG'));
  if (!NAME.test(key)) problems.push(found('key', 'Key contains one or more invalid characters.', 'INVALID'));
  return problems;
}

/** References to what this store keeps must be to something that is there. */
function missingReference(
  type: string,
  elements: readonly string[],
  context: GraphContext,
): MetafieldProblem | null {
  if (kindOf(type)?.category !== 'REFERENCE') return null;
  const index = elements.findIndex(
    (gid) => context.finders[gidType(gid) ?? ''] !== undefined && findNode(gid, context) === null,
  );
  if (index === -1) return null;
  const message = `Value references non-existent resource ${elements[index] ?? ''}.`;
  return found('value', message, 'INVALID_VALUE', isList(type) ? index : null);
}

/** A definition may say of which kinds the metaobjects must be. */
function foreignMetaobject(
  type: string,
  elements: readonly string[],
  options: Parameters<typeof optionProblem>[2],
  { store }: GraphContext,
): MetafieldProblem | null {
  const wanted = options
    .filter(({ name }) => name.startsWith('metaobject_definition_id'))
    .flatMap(({ value }) => (value ?? '').match(/gid:\/\/shopify\/MetaobjectDefinition\/\d+/g) ?? [])
    .flatMap((id) => store.metaobjectDefinitions.get(bareId(id, 'MetaobjectDefinition') ?? 0)?.type ?? []);
  if (wanted.length === 0) return null;
  const index = elements.findIndex(
    (id) => !wanted.includes(store.metaobjects.get(bareId(id, 'Metaobject') ?? 0)?.type ?? ''),
  );
  if (index === -1) return null;
  const message = 'Value must belong to the specified metaobject definition.';
  return found('value', message, 'INVALID_VALUE', isList(type) ? index : null);
}

function isTaken(asked: AskedMetafield, value: string, { store }: GraphContext): boolean {
  for (const other of store.metafields.values())
    if (other.namespace === asked.namespace && other.key === asked.key && other.owner !== asked.owner)
      if (elementsOf(other.type, other.value).includes(value)) return true;
  return false;
}

const found = (
  field: MetafieldProblem['field'],
  message: string,
  code: string,
  element: number | null = null,
): MetafieldProblem => ({ field, message, code, element });

const refused = (field: MetafieldProblem['field'], message: string, code: string): MetafieldCheck => ({
  problems: [found(field, message, code)],
});
