import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  Kind,
  print,
  type ASTNode,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type ObjectValueNode,
  type ValueNode,
} from 'graphql';
import { isGlobalId } from './global-id.ts';
import { complain, deeper, type Walk } from './document-error.ts';
import { isScalarText } from './scalar-value.ts';

/** Which argument a literal is given to. */
export interface Place {
  argument: string;
  kind: 'Field' | 'Directive' | 'InputObject';
  owner: string;
  /** What Shopify points at: the field or the object around the argument. */
  parent: ASTNode;
}

/** A literal must fit its argument; inside an object the innermost argument that does not is named. */
export function checkLiteral(walk: Walk, value: ValueNode, type: GraphQLInputType, place: Place): void {
  const fit = fits(walk, value, type);
  if (fit === 'fits') return;
  const extensions = { typeName: place.kind, argumentName: place.argument };
  if (fit === 'no global id')
    complain(walk, place.parent, `Invalid global id '${textOf(value)}'`, 'argumentLiteralsIncompatible', {
      typeName: 'CoercionError',
    });
  else
    complain(
      walk,
      place.parent,
      `Argument '${place.argument}' on ${place.kind} '${place.owner}' has an invalid value (${print(value)}). Expected type '${String(type)}'.`,
      'argumentLiteralsIncompatible',
      extensions,
    );
}

type Fit = 'fits' | 'does not fit' | 'no global id';

/** Whether a literal is of a type; errors inside of objects are told on the way. */
export function fits(walk: Walk, value: ValueNode, type: GraphQLInputType): Fit {
  if (value.kind === Kind.VARIABLE) return 'fits';
  if (isNonNullType(type)) return value.kind === Kind.NULL ? 'does not fit' : fits(walk, value, type.ofType);
  if (value.kind === Kind.NULL) return 'fits';
  if (isListType(type)) {
    const values = value.kind === Kind.LIST ? value.values : [value];
    return values.map((one) => fits(walk, one, type.ofType)).find((one) => one !== 'fits') ?? 'fits';
  }
  if (isInputObjectType(type)) {
    if (value.kind !== Kind.OBJECT) return 'does not fit';
    checkObject(walk, value, type);
    return 'fits';
  }
  if (isEnumType(type))
    return value.kind === Kind.ENUM && type.getValue(value.value) !== undefined ? 'fits' : 'does not fit';
  if (value.kind === Kind.ENUM) return 'does not fit';
  if (type.name === 'ID' && value.kind === Kind.STRING)
    return isGlobalId(value.value) ? 'fits' : 'no global id';
  const hasForm = !('value' in value) || isScalarText(type.name, String(value.value));
  return hasForm && isScalarLiteral(type.name, value) ? 'fits' : 'does not fit';
}

/** Shopify's own scalars judge for themselves; the built-in ones go by the kind of literal. */
function isScalarLiteral(type: string, { kind }: ValueNode): boolean {
  if (type === 'Int') return kind === Kind.INT;
  if (type === 'Float') return kind === Kind.INT || kind === Kind.FLOAT;
  if (type === 'String') return kind === Kind.STRING;
  if (type === 'ID') return kind === Kind.INT;
  if (type === 'Boolean') return kind === Kind.BOOLEAN;
  return type === 'JSON' || (kind !== Kind.LIST && kind !== Kind.OBJECT);
}

function checkObject(walk: Walk, node: ObjectValueNode, type: GraphQLInputObjectType): void {
  const fields = type.getFields();
  const given = node.fields.map((field) => field.name.value);
  for (const field of Object.values(fields)) {
    if (!isRequiredInputField(field) || given.includes(field.name)) continue;
    complain(
      deeper(walk, field.name),
      node,
      `Argument '${field.name}' on InputObject '${type.name}' is required. Expected type ${String(field.type)}`,
      'missingRequiredInputObjectAttribute',
      { argumentName: field.name, argumentType: String(field.type), inputObjectType: type.name },
    );
  }
  for (const field of node.fields) {
    const name = field.name.value;
    const inside = deeper(walk, name);
    const definition = fields[name];
    if (definition === undefined)
      complain(
        inside,
        field,
        `InputObject '${type.name}' doesn't accept argument '${name}'`,
        'argumentNotAccepted',
        { name: type.name, typeName: 'InputObject', argumentName: name },
      );
    else
      checkLiteral(inside, field.value, definition.type, {
        argument: name,
        kind: 'InputObject',
        owner: type.name,
        parent: node,
      });
  }
}

const textOf = (value: ValueNode): string => (value.kind === Kind.STRING ? value.value : print(value));
