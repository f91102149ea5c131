/** Where something that can be walked to stands: its middle. */
export interface Place {
  id: string;
  x: number;
  y: number;
}

export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Step = (typeof STEPS)[number];

/** How much dearer it is to go aside than to go on. */
const ASIDE = 2;

function nearest(places: readonly Place[], from: Place, down: 1 | -1): Place | null {
  let best: Place | null = null;
  let least = Infinity;
  for (const place of places) {
    const ahead = (place.y - from.y) * down;
    if (ahead < 1) continue;
    const cost = ahead + Math.abs(place.x - from.x) * ASIDE;
    if (cost < least) [best, least] = [place, cost];
  }
  return best;
}

/**
 * Where a key leads. Left and right go through all places in their order, so that each can be reached; up and down go
 * to the nearest there. Null where there is nothing further.
 */
export function stepTo(places: readonly Place[], from: string, step: Step): Place | null {
  const at = places.findIndex(({ id }) => id === from);
  const here = places[at];
  if (!here) return places[0] ?? null;
  switch (step) {
    case 'Home':
      return places[0] ?? null;
    case 'End':
      return places.at(-1) ?? null;
    case 'ArrowLeft':
      return places[at - 1] ?? null;
    case 'ArrowRight':
      return places[at + 1] ?? null;
    case 'ArrowUp':
      return nearest(places, here, -1);
    case 'ArrowDown':
      return nearest(places, here, 1);
  }
}
