import {
  getNamedType,
  GraphQLError,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  typeFromAST,
  type GraphQLInputType,
  type OperationDefinitionNode,
  type VariableDefinitionNode,
} from 'graphql';
import { fits } from './check-literal.ts';
import type { Fragments } from './check-selections.ts';
import { complain, type Walk } from './document-error.ts';
import { variableUses, type VariableUse } from './variable-uses.ts';

/** Variables must be of input types, declared where used, used where declared, and fit their arguments. */
export function checkVariables(walk: Walk, operation: OperationDefinitionNode, fragments: Fragments): void {
  const declared = new Map<string, VariableDefinitionNode>();
  for (const variable of operation.variableDefinitions ?? []) {
    declared.set(variable.variable.name.value, variable);
    checkType(walk, variable);
  }
  const uses = variableUses(walk, operation, fragments);
  const title = operation.name?.value ?? `anonymous ${operation.operation}`;
  for (const use of uses) {
    const variable = declared.get(use.name);
    if (variable === undefined)
      complain(
        { ...walk, path: use.path },
        use.variable,
        `Variable $${use.name} is used by ${title} but not declared`,
        'variableNotDefined',
        { variableName: use.name },
      );
    else checkUse(walk, variable, use);
  }
  for (const [name, variable] of declared)
    if (!uses.some((use) => use.name === name))
      complain(walk, variable, `Variable $${name} is declared by ${title} but not used`, 'variableNotUsed', {
        variableName: name,
      });
}

function checkType(walk: Walk, node: VariableDefinitionNode): void {
  const name = node.variable.name.value;
  const named = namedTypeOf(node);
  const type = walk.schema.getType(named);
  if (isInputType(type)) {
    const whole = inputTypeOf(walk, node);
    if (node.defaultValue === undefined || whole === undefined) return;
    if (fits(walk, node.defaultValue, whole) !== 'fits')
      complain(
        walk,
        node,
        `Default value for $${name} doesn't match type ${String(whole)}`,
        'defaultValueInvalidType',
        { variableName: name, typeName: String(whole) },
      );
    return;
  }
  const message =
    type === undefined
      ? `${named} isn't a defined input type (on $${name})`
      : `${named} isn't a valid input type (on $${name})`;
  complain(walk, node, message, 'variableRequiresValidType', { typeName: named, variableName: name });
}

function namedTypeOf(node: VariableDefinitionNode): string {
  let type = node.type;
  while (type.kind !== Kind.NAMED_TYPE) type = type.type;
  return type.name.value;
}

function checkUse(walk: Walk, variable: VariableDefinitionNode, use: VariableUse): void {
  const type = inputTypeOf(walk, variable);
  if (type === undefined || use.type === undefined) return;
  const hasDefault = variable.defaultValue !== undefined && variable.defaultValue.kind !== Kind.NULL;
  const problem = mismatch(type, use.type, hasDefault || use.hasDefault);
  if (problem === null) return;
  walk.errors.push(
    new GraphQLError(
      `${problem} on variable $${use.name} and argument ${use.argument.name.value} (${String(type)} / ${String(use.type)})`,
      {
        nodes: use.argument,
        path: use.path,
        extensions: {
          code: 'variableMismatch',
          variableName: use.name,
          typeName: String(type),
          argumentName: use.argument.name.value,
          errorMessage: problem,
        },
      },
    ),
  );
}

function inputTypeOf(walk: Walk, { type }: VariableDefinitionNode): GraphQLInputType | undefined {
  const found = typeFromAST(walk.schema, type);
  return isInputType(found) ? found : undefined;
}

type Mismatch = 'Nullability mismatch' | 'List dimension mismatch' | 'Type mismatch';

function mismatch(given: GraphQLInputType, wanted: GraphQLInputType, hasDefault: boolean): Mismatch | null {
  if (getNamedType(given) !== getNamedType(wanted)) return 'Type mismatch';
  if (depth(given) !== depth(wanted)) return 'List dimension mismatch';
  const expected = hasDefault && isNonNullType(wanted) ? wanted.ofType : wanted;
  return mayBeNull(given, expected) ? 'Nullability mismatch' : null;
}

/** Whether null could come where it is not allowed, at any depth of lists. */
function mayBeNull(given: GraphQLInputType, wanted: GraphQLInputType): boolean {
  if (isNonNullType(wanted)) return !isNonNullType(given) || mayBeNull(given.ofType, wanted.ofType);
  const open = isNonNullType(given) ? given.ofType : given;
  return isListType(open) && isListType(wanted) && mayBeNull(open.ofType, wanted.ofType);
}

function depth(type: GraphQLInputType): number {
  if (isNonNullType(type)) return depth(type.ofType);
  return isListType(type) ? 1 + depth(type.ofType) : 0;
}
