import { bounded, type Area } from '../area.ts';
import { fields, withArguments } from '../field.ts';
import { findNode } from '../node.ts';

/** Any resource by its gid. */
export const NODE_AREA: Area = {
  types: {},
  queries: fields<unknown>({
    node: withArguments(['id'], (_root, args, context) => findNode(String(args['id']), context)),
    nodes: withArguments(['ids'], (_root, args, context) =>
      bounded(args['ids'] as string[]).map((id) => findNode(id, context)),
    ),
  }),
  mutations: {},
  finders: {},
};
