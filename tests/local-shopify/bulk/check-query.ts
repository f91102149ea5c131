import { Kind, OperationTypeNode, parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { checkDocument } from '../graphql/validation/check-document.ts';
import { syntaxError } from '../graphql/validation/syntax-error.ts';
import { surveyQuery, type Survey } from './survey.ts';

const MOST_CONNECTIONS = 5;
const DEEPEST = 2;

/** A bulk query that may run, or why it may not: one message per rule broken. */
export type CheckedQuery =
  { kind: 'runnable'; document: DocumentNode } | { kind: 'refused'; messages: string[] };

/** Checks a query by Shopify's rules for bulk queries. Throws where it names what is not implemented here. */
export function checkBulkQuery(schema: GraphQLSchema, query: string): CheckedQuery {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { kind: 'refused', messages: [`Invalid bulk query: ${syntaxError(query, error).message}`] };
  }
  const isQuery = document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.QUERY,
  );
  if (!isQuery)
    return { kind: 'refused', messages: ['Invalid operation type. Only `query` operations are supported.'] };
  const invalid = checkDocument(schema, document);
  if (invalid.length > 0)
    return { kind: 'refused', messages: invalid.map((error) => `Invalid bulk query: ${error.message}`) };
  const messages = brokenRules(surveyQuery(schema, document));
  return messages.length > 0 ? { kind: 'refused', messages } : { kind: 'runnable', document };
}

function brokenRules(found: Survey): string[] {
  const messages: string[] = [];
  const first = found.byNodes[0];
  if (first !== undefined)
    messages.push(
      `All connection fields in a bulk query must select their contents using 'edges' > 'node', e.g: '${first} { edges { node {'. Selecting via 'nodes' is not supported. Invalid connection fields: '${found.byNodes.join("', '")}'.`,
    );
  if (found.topLevelNode) messages.push('Bulk queries cannot contain a top level `node` field.');
  if (found.topLevelFields > 1) messages.push('Bulk queries must contain exactly one top level field.');
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

/** The one top-level field of a query that was found runnable. */
export function rootFieldOf(document: DocumentNode): string {
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const first =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections[0] : undefined;
  return first?.kind === Kind.FIELD ? first.name.value : '';
}
