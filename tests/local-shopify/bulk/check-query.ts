import {
  getNamedType,
  isListType,
  getNullableType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';
import { checkArguments, implementation } from '../graphql/resolve.ts';
import { TYPES } from '../graphql/types/all.ts';

const MOST_CONNECTIONS = 5;
const DEEPEST = 2;

/** A bulk query that may run, or why it may not: one message per rule broken. */
export type CheckedQuery =
  { kind: 'runnable'; document: DocumentNode } | { kind: 'refused'; messages: string[] };

export function checkBulkQuery(schema: GraphQLSchema, query: string): CheckedQuery {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    const reason = query.trim() === '' ? 'unexpected end of file' : (error as Error).message;
    return { kind: 'refused', messages: [`Invalid bulk query: syntax error, ${reason}`] };
  }
  const operation = document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (operation?.operation !== 'query')
    return { kind: 'refused', messages: ['Invalid operation type. Only `query` operations are supported.'] };
  const invalid = validate(schema, document);
  if (invalid.length > 0)
    return { kind: 'refused', messages: invalid.map((error) => `Invalid bulk query: ${error.message}`) };
  const messages = brokenRules(survey(schema, document));
  if (operation.selectionSet.selections.length > 1)
    messages.push('Bulk queries must contain exactly one top level field.');
  return messages.length > 0 ? { kind: 'refused', messages } : { kind: 'runnable', document };
}

interface Survey {
  connections: number;
  deepest: number;
  byNodes: string[];
  withoutId: string[];
  insideList: boolean;
  topLevelNode: boolean;
}

interface Open {
  name: string;
  connection: boolean;
  list: boolean;
}

/** Walks the query once, and refuses by name what is not implemented. */
function survey(schema: GraphQLSchema, document: DocumentNode): Survey {
  const found: Survey = {
    connections: 0,
    deepest: 0,
    byNodes: [],
    withoutId: [],
    insideList: false,
    topLevelNode: false,
  };
  const info = new TypeInfo(schema);
  const open: Open[] = [];
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(node) {
          const type = info.getType();
          const name = node.name.value;
          const connection = getNamedType(type)?.name.endsWith('Connection') ?? false;
          refuseUnknown(info, node);
          const above = open.filter((field) => field.connection);
          if (open.length === 0 && (name === 'node' || name === 'nodes')) found.topLevelNode = true;
          if (connection) {
            found.connections += 1;
            found.deepest = Math.max(found.deepest, above.length);
            if (open.some((field) => field.list)) found.insideList = true;
            if (selects(node, 'nodes')) found.byNodes.push(name);
            if (hasNested(node) && !nodeSelectsId(node)) found.withoutId.push(name);
          }
          open.push({ name, connection, list: isPlainList(type, name) });
        },
        leave() {
          open.pop();
        },
      },
    }),
  );
  return found;
}

function refuseUnknown(info: TypeInfo, node: FieldNode): void {
  const parent = info.getParentType();
  if (parent === null || parent === undefined || !isObjectType(parent) || TYPES[parent.name] === undefined)
    return;
  if (node.name.value === '__typename') return;
  const field = implementation(parent.name, node.name.value, null);
  checkArguments(
    parent.name,
    node.name.value,
    field,
    (node.arguments ?? []).map((argument) => argument.name.value),
  );
}

/** A list of objects; the edges of a connection are none in this sense. */
function isPlainList(type: ReturnType<TypeInfo['getType']>, name: string): boolean {
  const nullable = getNullableType(type);
  return name !== 'edges' && nullable !== null && nullable !== undefined && isListType(nullable);
}

const fieldsOf = (node: FieldNode): FieldNode[] =>
  (node.selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD);

const selects = (node: FieldNode, name: string): boolean =>
  fieldsOf(node).some((field) => field.name.value === name);

const nodeFields = (connection: FieldNode): FieldNode[] =>
  fieldsOf(connection)
    .filter((field) => field.name.value === 'edges')
    .flatMap(fieldsOf)
    .filter((field) => field.name.value === 'node');

const hasNested = (connection: FieldNode): boolean => nodeFields(connection).some(holdsEdges);

const holdsEdges = (node: FieldNode): boolean =>
  fieldsOf(node).some((field) => field.name.value === 'edges' || holdsEdges(field));

const nodeSelectsId = (connection: FieldNode): boolean =>
  nodeFields(connection).every((node) =>
    fieldsOf(node).some((field) => field.name.value === 'id' && field.alias === undefined),
  );

function brokenRules(found: Survey): string[] {
  const messages: string[] = [];
  const first = found.byNodes[0];
  if (first !== undefined)
    messages.push(
      `All connection fields in a bulk query must select their contents using 'edges' > 'node', e.g: '${first} { edges { node {'. Selecting via 'nodes' is not supported. Invalid connection fields: '${found.byNodes.join("', '")}'.`,
    );
  if (found.topLevelNode) messages.push('Bulk queries cannot contain a top level `node` field.');
  if (found.deepest > DEEPEST)
    messages.push(`Bulk queries cannot contain connections with a nesting depth greater than ${DEEPEST}.`);
  if (found.connections > MOST_CONNECTIONS)
    messages.push(`Bulk queries cannot contain more than ${MOST_CONNECTIONS} connections.`);
  if (found.withoutId.length > 0)
    messages.push(
      `The parent 'node' field for a nested connection must select the 'id' field without an alias and must be of 'ID' return type. Connection fields without 'id': ${found.withoutId.join(', ')}.`,
    );
  if (found.insideList)
    messages.push('Queries that contain a connection field within a list field are not currently supported.');
  if (found.connections === 0) messages.push('Bulk queries must contain at least one connection.');
  return messages;
}
