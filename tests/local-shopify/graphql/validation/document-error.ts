import { GraphQLError, type ASTNode, type GraphQLSchema } from 'graphql';

/** What the checks of a document know of where they are, and whom they tell. */
export interface Walk {
  readonly schema: GraphQLSchema;
  /** From the operation down to here, as Shopify names it: `mutation Name`, `products`, `nodes` … */
  readonly path: readonly string[];
  readonly errors: GraphQLError[];
}

export const deeper = (walk: Walk, step: string): Walk => ({ ...walk, path: [...walk.path, step] });

/** Notes an error of the document, with Shopify's code for it and what else the code calls for. */
export function complain(
  walk: Walk,
  at: ASTNode,
  message: string,
  code: string,
  more: Readonly<Record<string, unknown>> = {},
): void {
  walk.errors.push(new GraphQLError(message, { nodes: at, path: walk.path, extensions: { code, ...more } }));
}
