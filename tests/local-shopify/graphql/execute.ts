import {
  execute,
  getOperationAST,
  GraphQLError,
  Kind,
  parse,
  type DocumentNode,
  type ExecutionResult,
  type OperationDefinitionNode,
} from 'graphql';
import type { AdminSchema } from '../schema/admin-schema.ts';
import { MOST_PER_QUERY, type CostBucket } from './cost/bucket.ts';
import { queryCost } from './cost/cost.ts';
import { Typed, type GraphContext } from './field.ts';
import { fieldResolver } from './resolve.ts';
import { checkDocument } from './validation/check-document.ts';
import { checkVariableValues } from './validation/coerce-variables.ts';
import { EMPTY_DOCUMENT, syntaxError } from './validation/syntax-error.ts';

export interface GraphRequest {
  query: string;
  variables: Record<string, unknown>;
  operationName: string | null;
}

/** The body of an answer, and what the request log keeps of it. */
export interface GraphAnswer {
  body: Record<string, unknown>;
  operation: string | null;
  cost: number | null;
}

const documents = new Map<string, { document: DocumentNode; errors: readonly GraphQLError[] }>();
const KEPT_DOCUMENTS = 500;

/** Runs one request against the state, within the budget of the bucket. */
export async function answerGraph(
  admin: AdminSchema,
  request: GraphRequest,
  context: GraphContext,
  bucket: CostBucket,
  alwaysThrottled = false,
): Promise<GraphAnswer> {
  const { document, errors } = read(admin, request.query);
  if (errors.length > 0) return refuse(errors);
  const operation = getOperationAST(document, request.operationName);
  if (operation === null || operation === undefined) return refuse([noOperation(request.operationName)]);
  const wrongVariables = checkVariableValues(admin.schema, operation, request.variables);
  if (wrongVariables.length > 0) return refuse(wrongVariables);
  const requested = queryCost(admin.schema, document, operation, request.variables);
  if (requested > MOST_PER_QUERY) return refuse([tooDear(requested)]);
  if (alwaysThrottled || bucket.take(requested) === 'throttled')
    return throttled(requested, bucket, nameOf(operation));
  const result = await run(admin, document, request, context);
  const actual = Math.min(
    requested,
    queryCost(admin.schema, document, operation, request.variables, result.data ?? null),
  );
  bucket.giveBack(requested - actual);
  const cost = { requestedQueryCost: requested, actualQueryCost: actual, throttleStatus: bucket.status() };
  return {
    body: { ...toJson(result), extensions: { cost } },
    operation: nameOf(operation),
    cost: actual,
  };
}

/** Parses and validates a text once; apps send few different ones. */
function read({ schema }: AdminSchema, query: string) {
  const known = documents.get(query);
  if (known !== undefined) return known;
  let entry: { document: DocumentNode; errors: readonly GraphQLError[] };
  try {
    const document = parse(query);
    entry = { document, errors: checkDocument(schema, document) };
  } catch (error) {
    entry = { document: EMPTY_DOCUMENT, errors: [syntaxError(query, error)] };
  }
  if (documents.size >= KEPT_DOCUMENTS) documents.clear();
  documents.set(query, entry);
  return entry;
}

async function run(
  admin: AdminSchema,
  document: DocumentNode,
  request: GraphRequest,
  contextValue: GraphContext,
): Promise<ExecutionResult> {
  return execute({
    schema: admin.schema,
    document,
    variableValues: request.variables,
    operationName: request.operationName,
    contextValue,
    fieldResolver: fieldResolver(admin.access),
    typeResolver: (value) => (value instanceof Typed ? value.type : undefined),
  });
}

function toJson({ data, errors }: ExecutionResult): Record<string, unknown> {
  if (errors === undefined) return { data };
  return { errors: errors.map((error) => error.toJSON()), data: data ?? null };
}

const nameOf = (operation: OperationDefinitionNode): string | null => {
  const first = operation.selectionSet.selections[0];
  return operation.name?.value ?? (first?.kind === Kind.FIELD ? first.name.value : null);
};

const refuse = (errors: readonly GraphQLError[]): GraphAnswer => ({
  body: { errors: errors.map((error) => error.toJSON()) },
  operation: null,
  cost: null,
});

const noOperation = (name: string | null): GraphQLError =>
  new GraphQLError(name === null ? 'An operation name is required' : `No operation named "${name}"`);

function tooDear(cost: number): GraphQLError {
  return new GraphQLError(
    `Query cost is ${cost}, which exceeds the single query max cost limit (${MOST_PER_QUERY}).\n\nSee https://shopify.dev/concepts/about-apis/rate-limits for more information on how the\ncost of a query is calculated.`,
    { extensions: { code: 'MAX_COST_EXCEEDED', cost, maxCost: MOST_PER_QUERY } },
  );
}

function throttled(requested: number, bucket: CostBucket, operation: string | null): GraphAnswer {
  const cost = { requestedQueryCost: requested, actualQueryCost: null, throttleStatus: bucket.status() };
  const documentation = 'https://shopify.dev/api/usage/rate-limits';
  return {
    body: {
      errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED', documentation } }],
      extensions: { cost },
    },
    operation,
    cost: 0,
  };
}
