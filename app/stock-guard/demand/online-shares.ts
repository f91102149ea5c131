interface Movements {
  movedAt: ReadonlyMap<string, number>;
  stockedAt: ReadonlyMap<string, number>;
}

function sharesOf(locations: readonly string[], weights: ReadonlyMap<string, number>): Map<string, number> {
  const weightOf = (id: string): number => Math.max(0, weights.get(id) ?? 0);
  const sum = locations.reduce((all, id) => all + weightOf(id), 0);
  if (sum === 0) return new Map();
  return new Map(locations.flatMap((id) => (weightOf(id) > 0 ? [[id, weightOf(id) / sum]] : [])));
}

/**
 * How online sales of which no place is known fall to the online locations: as units left them of late, else as they
 * stock it now, else alike. An estimate, and labelled so wherever it is shown. The shares add up to 1.
 */
export function onlineShares(
  { movedAt, stockedAt }: Movements,
  locations: readonly { id: string; online: boolean }[],
): Map<string, number> {
  const online = locations.flatMap(({ id, online }) => (online ? [id] : []));
  const moved = sharesOf(online, movedAt);
  if (moved.size > 0) return moved;
  const stocked = sharesOf(online, stockedAt);
  return stocked.size > 0 ? stocked : sharesOf(online, new Map(online.map((id) => [id, 1])));
}
