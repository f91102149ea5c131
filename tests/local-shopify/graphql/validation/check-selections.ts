import {
  doTypesOverlap,
  getNamedType,
  isCompositeType,
  isEnumType,
  isLeafType,
  isUnionType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { checkArguments, checkDirectives, checkRequired } from './check-arguments.ts';
import { complain, deeper, type Walk } from './document-error.ts';

export type Fragments = Map<string, FragmentDefinitionNode>;

/** Checks what a selection asks of a type, and all that lies below it. */
export function checkSelections(
  walk: Walk,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  fragments: Fragments,
): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD)
      checkField(deeper(walk, selection.alias?.value ?? selection.name.value), selection, type, fragments);
    else if (selection.kind === Kind.INLINE_FRAGMENT) checkInline(walk, selection, type, fragments);
    else checkSpread(walk, selection, type, fragments);
  }
}

/** The field's definition, or undefined where the type has none of that name. */
export function fieldOf(
  { schema }: Walk,
  type: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType() && name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
  if (type === schema.getQueryType() && name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  return isUnionType(type) ? undefined : type.getFields()[name];
}

function checkField(walk: Walk, node: FieldNode, parent: GraphQLCompositeType, fragments: Fragments): void {
  const name = node.name.value;
  const field = fieldOf(walk, parent, name);
  if (field === undefined) {
    if (isUnionType(parent))
      complain(
        walk,
        node,
        `Selections can't be made directly on unions (see selections on ${parent.name})`,
        'selectionMismatch',
        { nodeName: parent.name },
      );
    else
      complain(walk, node, `Field '${name}' doesn't exist on type '${parent.name}'`, 'undefinedField', {
        typeName: parent.name,
        fieldName: name,
      });
    return;
  }
  const type = getNamedType(field.type);
  if (mismatches(walk, node, type)) return;
  checkRequired(walk, node, { kind: 'Field', name }, field.args);
  checkArguments(walk, node, { kind: 'Field', name }, node.arguments ?? [], field.args);
  if (node.selectionSet !== undefined && isCompositeType(type))
    checkSelections(walk, node.selectionSet, type, fragments);
  checkDirectives(walk, node.directives ?? []);
}

/** Leaves have no selections, everything else must. */
function mismatches(walk: Walk, node: FieldNode, type: GraphQLNamedType): boolean {
  const named = `field '${node.name.value}'`;
  if (isLeafType(type) && node.selectionSet !== undefined) {
    const kind = isEnumType(type) ? 'enums' : 'scalars';
    const selected = node.selectionSet.selections.map(quoted).join(', ');
    const message = `Selections can't be made on ${kind} (${named} returns ${type.name} but has selections [${selected}])`;
    complain(walk, node, message, 'selectionMismatch', { nodeName: named, typeName: type.name });
    return true;
  }
  if (isLeafType(type) || node.selectionSet !== undefined) return false;
  const message = `Field must have selections (${named} returns ${type.name} but has no selections. Did you mean '${node.name.value} { ... }'?)`;
  complain(walk, node, message, 'selectionMismatch', { nodeName: named, typeName: type.name });
  return true;
}

function quoted(selection: SelectionNode): string {
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return `"... on ${selection.typeCondition?.name.value ?? ''} { ... }"`;
  return `"${selection.name.value}"`;
}

function checkInline(
  walk: Walk,
  node: InlineFragmentNode,
  parent: GraphQLCompositeType,
  fragments: Fragments,
): void {
  const condition = node.typeCondition?.name.value;
  const inside = deeper(walk, condition === undefined ? '...' : `... on ${condition}`);
  const type = condition === undefined ? parent : walk.schema.getType(condition);
  if (type === undefined) {
    const message = `No such type ${String(condition)}, so it can't be a fragment condition`;
    complain(inside, node.typeCondition ?? node, message, 'undefinedType', { typeName: condition });
  } else if (!isCompositeType(type)) {
    const message = `Invalid fragment on type ${type.name} (must be Union, Interface or Object)`;
    complain(inside, node, message, 'fragmentOnNonCompositeType', { typeName: type.name });
  } else if (!doTypesOverlap(walk.schema, type, parent)) {
    complain(
      inside,
      node,
      `Fragment on ${type.name} can't be spread inside ${parent.name}`,
      'cannotSpreadFragment',
      {
        typeName: type.name,
        fragmentName: 'unknown',
        parentName: parent.name,
      },
    );
  } else checkSelections(inside, node.selectionSet, type, fragments);
  checkDirectives(inside, node.directives ?? []);
}

function checkSpread(
  walk: Walk,
  node: FragmentSpreadNode,
  parent: GraphQLCompositeType,
  fragments: Fragments,
): void {
  const name = node.name.value;
  const inside = deeper(walk, `... ${name}`);
  const fragment = fragments.get(name);
  if (fragment === undefined) {
    complain(inside, node, `Fragment ${name} was used, but not defined`, 'useAndDefineFragment', {
      fragmentName: name,
    });
    return;
  }
  const type = walk.schema.getType(fragment.typeCondition.name.value);
  if (isCompositeType(type) && !doTypesOverlap(walk.schema, type, parent)) {
    const message = `Fragment ${name} on ${type.name} can't be spread inside ${parent.name}`;
    complain(inside, node, message, 'cannotSpreadFragment', {
      typeName: type.name,
      fragmentName: name,
      parentName: parent.name,
    });
  }
  checkDirectives(inside, node.directives ?? []);
}
