import {
  isRequiredArgument,
  type ArgumentNode,
  type ConstArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type GraphQLArgument,
} from 'graphql';
import { checkLiteral } from './check-literal.ts';
import { complain, deeper, type Walk } from './document-error.ts';

/** Whose arguments they are. */
export interface Owner {
  kind: 'Field' | 'Directive';
  name: string;
}

/** Every argument must be known, and a literal one must fit its type. */
export function checkArguments(
  walk: Walk,
  parent: FieldNode | DirectiveNode,
  owner: Owner,
  given: readonly (ArgumentNode | ConstArgumentNode)[],
  known: readonly GraphQLArgument[],
): void {
  for (const argument of given) {
    const name = argument.name.value;
    const inside = deeper(walk, name);
    const definition = known.find((each) => each.name === name);
    if (definition === undefined)
      complain(
        inside,
        argument,
        `${owner.kind} '${owner.name}' doesn't accept argument '${name}'`,
        'argumentNotAccepted',
        { name: owner.name, typeName: owner.kind, argumentName: name },
      );
    else
      checkLiteral(inside, argument.value, definition.type, {
        argument: name,
        kind: owner.kind,
        owner: owner.name,
        parent,
      });
  }
}

/** Arguments that must be there, and are not. */
export function checkRequired(
  walk: Walk,
  node: FieldNode | DirectiveNode,
  owner: Owner,
  known: readonly GraphQLArgument[],
): void {
  const given = (node.arguments ?? []).map((argument) => argument.name.value);
  const missing = known
    .filter((argument) => isRequiredArgument(argument) && !given.includes(argument.name))
    .map(({ name }) => name)
    .join(', ');
  if (missing === '') return;
  complain(
    walk,
    node,
    `${owner.kind} '${owner.name}' is missing required arguments: ${missing}`,
    'missingRequiredArguments',
    { className: owner.kind, name: owner.name, arguments: missing },
  );
}

export function checkDirectives(walk: Walk, directives: readonly DirectiveNode[]): void {
  for (const node of directives) {
    const name = node.name.value;
    const directive = walk.schema.getDirective(name);
    if (directive === null || directive === undefined) {
      complain(walk, node, `Directive @${name} is not defined`, 'undefinedDirective', {
        directiveName: name,
      });
      continue;
    }
    const owner: Owner = { kind: 'Directive', name };
    checkRequired(walk, node, owner, directive.args);
    checkArguments(walk, node, owner, node.arguments ?? [], directive.args);
  }
}
