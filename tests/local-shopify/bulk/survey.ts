import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { checkArguments, implementation } from '../graphql/resolve.ts';
import { TYPES } from '../graphql/areas.ts';
import { fragmentNamed } from './selected-fields.ts';

/** What a bulk query contains, as far as the rules for bulk queries ask. */
export interface Survey {
  topLevelFields: number;
  connections: number;
  /** Connections around the innermost one. */
  deepest: number;
  byNodes: string[];
  withoutId: string[];
  insideList: boolean;
  topLevelNode: boolean;
}

interface Around {
  connections: number;
  list: boolean;
  top: boolean;
}

/** Walks a query once, and refuses by name what is not implemented. */
export function surveyQuery(schema: GraphQLSchema, document: DocumentNode): Survey {
  const found: Survey = {
    topLevelFields: 0,
    connections: 0,
    deepest: 0,
    byNodes: [],
    withoutId: [],
    insideList: false,
    topLevelNode: false,
  };
  const root = schema.getQueryType();

  function walk(set: SelectionSetNode, type: GraphQLCompositeType, around: Around): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        field(selection, type, around);
        continue;
      }
      const fragment =
        selection.kind === Kind.INLINE_FRAGMENT ? selection : fragmentNamed(document, selection.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      if (fragment !== undefined)
        walk(fragment.selectionSet, isCompositeType(condition) ? condition : type, around);
    }
  }

  function field(node: FieldNode, parent: GraphQLCompositeType, around: Around): void {
    const name = node.name.value;
    const definition = 'getFields' in parent ? parent.getFields()[name] : undefined;
    if (definition === undefined) return;
    refuseUnknown(parent, node);
    if (around.top) {
      found.topLevelFields += 1;
      if (name === 'node' || name === 'nodes') found.topLevelNode = true;
    }
    const type = getNamedType(definition.type);
    const isConnection = type.name.endsWith('Connection');
    if (isConnection) connection(node, around);
    if (!isCompositeType(type) || node.selectionSet === undefined) return;
    walk(node.selectionSet, type, {
      top: false,
      connections: around.connections + (isConnection ? 1 : 0),
      list: around.list || (name !== 'edges' && isList(definition.type)),
    });
  }

  function connection(node: FieldNode, around: Around): void {
    found.connections += 1;
    found.deepest = Math.max(found.deepest, around.connections);
    if (around.list) found.insideList = true;
    if (fieldsOf(node).some((each) => each.name.value === 'nodes')) found.byNodes.push(node.name.value);
    const nodes = nodeFields(node);
    if (nodes.some(holdsEdges) && !nodes.every(selectsId)) found.withoutId.push(node.name.value);
  }

  for (const definition of document.definitions)
    if (definition.kind === Kind.OPERATION_DEFINITION && root !== null && root !== undefined)
      walk(definition.selectionSet, root, { connections: 0, list: false, top: true });
  return found;
}

function refuseUnknown(parent: GraphQLCompositeType, node: FieldNode): void {
  if (!isObjectType(parent) || TYPES[parent.name] === undefined) return;
  const given = (node.arguments ?? []).map((argument) => argument.name.value);
  checkArguments(parent.name, node.name.value, implementation(parent.name, node.name.value, null), given);
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));

const fieldsOf = (node: FieldNode): FieldNode[] =>
  (node.selectionSet?.selections ?? []).filter((selection) => selection.kind === Kind.FIELD);

const nodeFields = (connection: FieldNode): FieldNode[] =>
  fieldsOf(connection)
    .filter((field) => field.name.value === 'edges')
    .flatMap(fieldsOf)
    .filter((field) => field.name.value === 'node');

const holdsEdges = (node: FieldNode): boolean =>
  fieldsOf(node).some((field) => field.name.value === 'edges' || holdsEdges(field));

const selectsId = (node: FieldNode): boolean =>
  fieldsOf(node).some((field) => field.name.value === 'id' && field.alias === undefined);
