import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isListType,
  Kind,
  type ArgumentNode,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLInputField,
  type GraphQLInputType,
  type ObjectFieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableNode,
} from 'graphql';
import { fieldOf, type Fragments } from './check-selections.ts';
import { deeper, type Walk } from './document-error.ts';

/** One place where a variable is used, with what is expected there. */
export interface VariableUse {
  name: string;
  variable: VariableNode;
  /** The argument, or the field of an input object, that it is given to. */
  argument: ArgumentNode | ObjectFieldNode;
  type: GraphQLInputType | undefined;
  hasDefault: boolean;
  path: readonly string[];
}

/** Every use of a variable in an operation and in the fragments that it spreads. */
export function variableUses(
  walk: Walk,
  operation: OperationDefinitionNode,
  fragments: Fragments,
): VariableUse[] {
  const uses: VariableUse[] = [];
  const seen = new Set<string>();

  function selections(at: Walk, set: SelectionSetNode, type: GraphQLCompositeType | undefined): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const inside = deeper(at, selection.alias?.value ?? selection.name.value);
        const field = type === undefined ? undefined : fieldOf(at, type, selection.name.value);
        args(inside, selection.arguments ?? [], field?.args ?? []);
        const below = field === undefined ? undefined : getNamedType(field.type);
        if (selection.selectionSet !== undefined)
          selections(inside, selection.selectionSet, isCompositeType(below) ? below : undefined);
        directives(inside, selection.directives ?? []);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        const condition = selection.typeCondition?.name.value;
        const inside = deeper(at, condition === undefined ? '...' : `... on ${condition}`);
        selections(inside, selection.selectionSet, composite(condition) ?? type);
        directives(inside, selection.directives ?? []);
      } else spread(selection.name.value, at, selection.directives ?? []);
    }
  }

  function spread(name: string, at: Walk, given: readonly DirectiveNode[]): void {
    directives(deeper(at, `... ${name}`), given);
    const fragment = fragments.get(name);
    if (fragment === undefined || seen.has(name)) return;
    seen.add(name);
    const inside = { ...at, path: [`fragment ${name}`] };
    selections(inside, fragment.selectionSet, composite(fragment.typeCondition.name.value));
  }

  function composite(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : walk.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }

  function directives(at: Walk, given: readonly DirectiveNode[]): void {
    for (const node of given)
      args(at, node.arguments ?? [], walk.schema.getDirective(node.name.value)?.args ?? []);
  }

  function args(at: Walk, given: readonly ArgumentNode[], known: readonly GraphQLArgument[]): void {
    for (const argument of given) {
      const definition = known.find((each) => each.name === argument.name.value);
      value(deeper(at, argument.name.value), argument.value, argument, definition);
    }
  }

  function value(
    at: Walk,
    node: ValueNode,
    argument: ArgumentNode | ObjectFieldNode,
    definition: GraphQLArgument | GraphQLInputField | undefined,
    type = definition?.type,
  ): void {
    if (node.kind === Kind.VARIABLE)
      uses.push({
        name: node.name.value,
        variable: node,
        argument,
        type,
        hasDefault: definition?.defaultValue !== undefined && type === definition.type,
        path: at.path,
      });
    const open = type === undefined ? undefined : getNullableType(type);
    if (node.kind === Kind.LIST)
      for (const one of node.values)
        value(at, one, argument, definition, isListType(open) ? open.ofType : undefined);
    if (node.kind === Kind.OBJECT) {
      const named = type === undefined ? undefined : getNamedType(type);
      for (const field of node.fields) {
        const known = isInputObjectType(named) ? named.getFields()[field.name.value] : undefined;
        value(deeper(at, field.name.value), field.value, field, known);
      }
    }
  }

  selections(walk, operation.selectionSet, walk.schema.getRootType(operation.operation) ?? undefined);
  directives(walk, operation.directives ?? []);
  return uses;
}
