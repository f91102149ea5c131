import {
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  typeFromAST,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { isGlobalId } from './global-id.ts';
import { isScalarText } from './scalar-value.ts';

/** Where a variable's value goes wrong. */
interface Problem {
  path: (string | number)[];
  explanation: string;
  message?: string;
}

/** The errors of the variables that came with a request, one for each variable, in Shopify's words. */
export function checkVariableValues(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): GraphQLError[] {
  const errors: GraphQLError[] = [];
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (!isInputType(type)) continue;
    const value = variables[name];
    if (value === undefined && (definition.defaultValue !== undefined || !isNonNullType(type))) continue;
    const problems = problemsOf(value ?? null, type, []);
    if (problems.length === 0) continue;
    const where = problems
      .filter(({ path }) => path.length > 0)
      .map(({ path, explanation }) => `${path.join('.')} (${explanation})`)
      .join(', ');
    const message = `Variable $${name} of type ${String(type)} was provided invalid value`;
    errors.push(
      new GraphQLError(where === '' ? message : `${message} for ${where}`, {
        nodes: definition,
        extensions: { code: 'INVALID_VARIABLE', value: value ?? null, problems },
      }),
    );
  }
  return errors;
}

function problemsOf(value: unknown, type: GraphQLInputType, path: Problem['path']): Problem[] {
  if (isNonNullType(type))
    return value === null || value === undefined
      ? [{ path, explanation: 'Expected value to not be null' }]
      : problemsOf(value, type.ofType, path);
  if (value === null || value === undefined) return [];
  if (isListType(type)) {
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.flatMap((one, index) => problemsOf(one, type.ofType, [...path, index]));
  }
  if (isInputObjectType(type)) return problemsOfObject(value, type, path);
  const text = JSON.stringify(value);
  if (isEnumType(type)) {
    if (typeof value === 'string' && type.getValue(value) !== undefined) return [];
    const names = type.getValues().map(({ name }) => name);
    return [{ path, explanation: `Expected ${text} to be one of: ${names.join(', ')}` }];
  }
  if (type.name === 'ID' && typeof value === 'string') {
    if (isGlobalId(value)) return [];
    const explanation = `Invalid global id '${value}'`;
    return [{ path, explanation, message: explanation }];
  }
  return isOfScalar(value, type.name)
    ? []
    : [{ path, explanation: `Could not coerce value ${text} to ${type.name}` }];
}

/** What was given in its order, then what must be there and is not. */
function problemsOfObject(value: unknown, type: GraphQLInputObjectType, path: Problem['path']): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ path, explanation: `Expected ${JSON.stringify(value)} to be a key-value object.` }];
  const fields = type.getFields();
  const given = Object.entries(value).flatMap(([name, one]) => {
    const field = fields[name];
    if (field === undefined)
      return [{ path: [...path, name], explanation: `Field is not defined on ${type.name}` }];
    return problemsOf(one, field.type, [...path, name]);
  });
  const missing = Object.values(fields)
    .filter((field) => isRequiredInputField(field) && !Object.hasOwn(value, field.name))
    .map((field) => ({ path: [...path, field.name], explanation: 'Expected value to not be null' }));
  return [...given, ...missing];
}

const MOST_INT = 2 ** 31;

/** The built-in scalars take no other's values; Shopify's own judge for themselves. */
function isOfScalar(value: unknown, type: string): boolean {
  if (type === 'Int')
    return typeof value === 'number' && Number.isInteger(value) && value >= -MOST_INT && value < MOST_INT;
  if (type === 'Float') return typeof value === 'number';
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'String') return typeof value === 'string';
  if (type === 'ID') return Number.isInteger(value);
  if (type === 'JSON' || typeof value === 'boolean') return true;
  return (typeof value === 'string' || typeof value === 'number') && isScalarText(type, String(value));
}
