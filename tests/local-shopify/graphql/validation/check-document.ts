import {
  GraphQLError,
  isCompositeType,
  Kind,
  validate,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { checkDirectives } from './check-arguments.ts';
import { checkSelections, type Fragments } from './check-selections.ts';
import { checkVariables } from './check-variables.ts';
import { complain, type Walk } from './document-error.ts';

/**
 * The errors of a document in Shopify's words and with its codes, in the order of the document. What only the
 * reference implementation finds keeps its words.
 */
export function checkDocument(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  const errors: GraphQLError[] = [];
  const fragments: Fragments = new Map();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) checkFragment(schema, definition, fragments, errors);
    if (definition.kind === Kind.OPERATION_DEFINITION) checkOperation(schema, definition, fragments, errors);
  }
  checkFragmentsAreUsed(schema, document, fragments, errors);
  return errors.length > 0 ? errors : validate(schema, document).map(inShopifysWords);
}

/** Two fields that want one place in the answer; other errors stay as they are. */
function inShopifysWords(error: GraphQLError): GraphQLError {
  const [, name, one, other] =
    /^Fields "(\w+)" conflict because "(\w+)" and "(\w+)" are different fields/.exec(error.message) ?? [];
  if (name === undefined || one === undefined || other === undefined) return error;
  const conflicts = `${one} or ${other}`;
  return new GraphQLError(`Field '${name}' has a field conflict: ${conflicts}?`, {
    nodes: error.nodes ?? [],
    path: [],
    extensions: { code: 'fieldConflict', fieldName: name, conflicts },
  });
}

function checkOperation(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  errors: GraphQLError[],
): void {
  const name = operation.name === undefined ? '' : ` ${operation.name.value}`;
  const walk: Walk = { schema, errors, path: [`${operation.operation}${name}`] };
  const root = schema.getRootType(operation.operation);
  if (root === null || root === undefined) return;
  checkDirectives(walk, operation.directives ?? []);
  checkSelections(walk, operation.selectionSet, root, fragments);
  checkVariables(walk, operation, fragments);
}

function checkFragment(
  schema: GraphQLSchema,
  fragment: FragmentDefinitionNode,
  fragments: Fragments,
  errors: GraphQLError[],
): void {
  const walk: Walk = { schema, errors, path: [`fragment ${fragment.name.value}`] };
  const condition = fragment.typeCondition.name.value;
  const type = schema.getType(condition);
  if (type === undefined)
    complain(
      walk,
      fragment.typeCondition,
      `No such type ${condition}, so it can't be a fragment condition`,
      'undefinedType',
      {
        typeName: condition,
      },
    );
  else if (!isCompositeType(type))
    complain(
      walk,
      fragment,
      `Invalid fragment on type ${condition} (must be Union, Interface or Object)`,
      'fragmentOnNonCompositeType',
      { typeName: condition },
    );
  else checkSelections(walk, fragment.selectionSet, type, fragments);
}

function checkFragmentsAreUsed(
  schema: GraphQLSchema,
  document: DocumentNode,
  fragments: Fragments,
  errors: GraphQLError[],
): void {
  const spread = new Set<string>();
  JSON.stringify(document, (_key, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === Kind.FRAGMENT_SPREAD)
      spread.add((value as unknown as { name: { value: string } }).name.value);
    return value;
  });
  for (const [name, fragment] of fragments)
    if (!spread.has(name))
      complain(
        { schema, errors, path: [`fragment ${name}`] },
        fragment,
        `Fragment ${name} was defined, but not used`,
        'useAndDefineFragment',
        { fragmentName: name },
      );
}
