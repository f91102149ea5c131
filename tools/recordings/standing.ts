import { isGid } from './gids.ts';
import type { JsonObject } from './json.ts';
import type { AskedField } from './selection.ts';

/** Where the comparison stands: the nearest thing with an id above, and the fields from there. */
export interface Standing {
  owner: string | null;
  chain: string;
}

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
  const owner = standing.owner ?? (isGid(field.args['id']) ? field.args['id'] : null);
  return standing.owner === null ? { owner, chain: '' } : inside(standing, field.name);
}

export const inside = ({ owner, chain }: Standing, step: string): Standing => ({
  owner,
  chain: chain === '' ? step : `${chain}/${step}`,
});
