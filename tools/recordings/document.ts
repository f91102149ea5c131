import {
  getOperationAST,
  Kind,
  parse,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Answer } from './answer.ts';
import type { RecordedRequest } from './find-requests.ts';
import type { JsonObject } from './json.ts';
import type { Asked, Sets } from './selection.ts';

/** A response with what is known of its question: enough to walk it along the schema. */
export interface Reading {
  asked: Asked;
  root: GraphQLNamedType | null;
  sets: Sets;
  /** Null where the text could not be read. */
  operation: OperationDefinitionNode | null;
}

/** Reads a request's text; a broken text gives a reading without one. */
export function readRequest(schema: GraphQLSchema, request: RecordedRequest): Reading {
  const document = documentOf(request.text);
  const operation = document === null ? null : operationOf(document, request.operationName);
  if (document === null || operation === null) return readLone(schema, request.answer, request.variables);
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  return {
    asked: { schema, fragments, variables: withDefaults(operation, request.variables) },
    root: schema.getRootType(operation.operation) ?? null,
    sets: [operation.selectionSet],
    operation,
  };
}

/** Reads a response without its text: by its keys, as far as they are names of the schema. */
export function readLone(schema: GraphQLSchema, answer: Answer, variables: JsonObject = {}): Reading {
  const asked = { schema, fragments: new Map(), variables };
  const root = isMutationAnswer(schema, answer) ? schema.getMutationType() : schema.getQueryType();
  return { asked, root: root ?? null, sets: null, operation: null };
}

/** Whether a response without text answers a mutation, as far as its keys tell. */
export function isMutationAnswer(schema: GraphQLSchema, { data }: Answer): boolean {
  const keys = Object.keys(data ?? {});
  const fields = schema.getMutationType()?.getFields() ?? {};
  return keys.length > 0 && keys.every((key) => key in fields);
}

/** The root fields of an operation by their names in the schema. */
export function rootFields(operation: OperationDefinitionNode | null): string[] {
  return (operation?.selectionSet.selections ?? []).flatMap((each) =>
    each.kind === Kind.FIELD ? [each.name.value] : [],
  );
}

export function documentOf(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}

/** The operation that is meant: a recording's name for it counts only where the text has several. */
export function operationOf(document: DocumentNode, name: string | null): OperationDefinitionNode | null {
  return getOperationAST(document, null) ?? getOperationAST(document, name) ?? null;
}

/** Arguments may come from a variable's default. */
function withDefaults(operation: OperationDefinitionNode, variables: JsonObject): JsonObject {
  const given: JsonObject = {};
  for (const { variable, defaultValue } of operation.variableDefinitions ?? []) {
    if (defaultValue?.kind === Kind.STRING) given[variable.name.value] = defaultValue.value;
    if (defaultValue?.kind === Kind.INT) given[variable.name.value] = Number(defaultValue.value);
  }
  return { ...given, ...variables };
}
