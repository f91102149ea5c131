import {
  isAbstractType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { notImplemented } from '../graphql/refusals.ts';

/** The fields that a selection asks of a type, fragments resolved. */
export function selectedFields(
  schema: GraphQLSchema,
  document: DocumentNode,
  selection: SelectionSetNode,
  type: GraphQLObjectType,
): FieldNode[] {
  return selection.selections.flatMap((one) => {
    if ((one.directives ?? []).length > 0) throw notImplemented('directives in a bulk query');
    if (one.kind === Kind.FIELD) return [one];
    const fragment = one.kind === Kind.INLINE_FRAGMENT ? one : fragmentNamed(document, one.name.value);
    if (fragment === undefined || !applies(schema, fragment.typeCondition?.name.value, type)) return [];
    return selectedFields(schema, document, fragment.selectionSet, type);
  });
}

export function fragmentNamed(document: DocumentNode, name: string) {
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === name) return definition;
  return undefined;
}

/** The selection under `edges { node { … } }`. */
export function nodeSelection(connection: FieldNode): SelectionSetNode {
  const selections = fieldsNamed(connection, 'edges')
    .flatMap((edges) => fieldsNamed(edges, 'node'))
    .flatMap((node) => node.selectionSet?.selections ?? []);
  return { kind: Kind.SELECTION_SET, selections };
}

function applies(schema: GraphQLSchema, condition: string | undefined, type: GraphQLObjectType): boolean {
  if (condition === undefined || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType(named) && schema.isSubType(named, type);
}

const fieldsNamed = (node: FieldNode, name: string): FieldNode[] =>
  (node.selectionSet?.selections ?? []).filter(
    (selection) => selection.kind === Kind.FIELD && selection.name.value === name,
  ) as FieldNode[];
