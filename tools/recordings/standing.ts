import type { GraphQLNamedType, GraphQLSchema } from 'graphql';
import { isGid } from './gids.ts';
import type { JsonObject } from './json.ts';
import type { AskedField } from './selection.ts';

/** Where the comparison stands: the nearest thing with an id above, and the fields from there. */
export interface Standing {
  owner: string | null;
  chain: string;
  /** At the top of a read: the store itself. */
  isStore?: boolean;
}

/** Where a walk through an answer begins. */
export const atTop = (schema: GraphQLSchema, root: GraphQLNamedType | null): Standing => ({
  owner: null,
  chain: '',
  isStore: root !== null && root === schema.getQueryType(),
});

const WINDOWS = new Set(['nodes', 'edges', 'node']);

/** Where a value's own fields stand: below itself, where it has an id. */
export function standingAt(value: JsonObject, above: Standing): Standing {
  if (isGid(value['id'])) return { owner: value['id'], chain: '' };
  // Quantities of one name say nothing of those of another.
  return typeof value['name'] === 'string' && above.owner !== null && above.chain.endsWith('quantities')
    ? inside(above, value['name'])
    : above;
}

/** A connection's own levels are no fields: `variants.nodes` is `variants`. */
export function atField(standing: Standing, field: AskedField): Standing {
  if (WINDOWS.has(field.name)) return standing;
  if (standing.owner !== null) return inside(standing, field.name);
  if (isGid(field.args['id'])) return { owner: field.args['id'], chain: '' };
  const isOfStore = standing.isStore === true && showsTheStore(field);
  return { owner: isOfStore ? listOwner(field.key) : null, chain: '' };
}

/** What shows the store as a whole belongs to no thing: it depends on everything that the store had. */
export const listOwner = (key: string): string => `list:${key}`;

/** Lists and counts, and what is asked for without saying which: the shop, the app. */
const showsTheStore = ({ type, args }: AskedField): boolean =>
  type !== null && (/(?:Connection|^Count)$/.test(type.name) || Object.keys(args).length === 0);

export const inside = ({ owner, chain }: Standing, step: string): Standing => ({
  owner,
  chain: chain === '' ? step : `${chain}/${step}`,
});
