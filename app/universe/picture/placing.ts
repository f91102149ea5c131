/** Something on a map, by its middle. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const STEP = 16;
const RINGS = 110;
/** A map is broader than it is high. */
const BROAD = 1.5;

/** Places around a point, the nearest first; the same ones every time. */
const AROUND = Array.from({ length: RINGS }, (_, ring) =>
  Array.from({ length: ring === 0 ? 1 : 8 + ring * 3 }, (_, at, count = 8 + ring * 3) => {
    const angle = (2 * Math.PI * at) / count + ring * 0.7;
    return { x: ring * STEP * BROAD * Math.cos(angle), y: ring * STEP * Math.sin(angle) };
  }),
).flat();

const covers = (one: Box, other: Box): boolean =>
  Math.abs(one.x - other.x) * 2 < one.width + other.width &&
  Math.abs(one.y - other.y) * 2 < one.height + other.height;

/** The middle of what pulls; of everything where nothing does. */
function pulledTo(near: readonly { box: Box; pull: number }[]): { x: number; y: number } {
  const pulls = near.reduce((sum, { pull }) => sum + pull, 0);
  if (pulls === 0) return { x: 0, y: 0 };
  const mean = (of: (box: Box) => number) =>
    near.reduce((sum, { box, pull }) => sum + of(box) * pull, 0) / pulls;
  return { x: mean(({ x }) => x), y: mean(({ y }) => y) };
}

/** A place for a box near what pulls it, over nothing that is there and within a width about x = 0. */
export function place(
  size: { width: number; height: number },
  near: readonly { box: Box; pull: number }[],
  width: number,
): Box {
  const middle = pulledTo(near);
  // Where two do not fit beside each other they stand below each other.
  const room = size.width * 2 > width ? 0 : (width - size.width) / 2;
  for (const { x, y } of AROUND) {
    const box = { ...size, x: room === 0 ? 0 : middle.x + x, y: middle.y + y };
    if (Math.abs(box.x) <= room && !near.some((other) => covers(box, other.box))) return box;
  }
  const bottom = Math.max(...near.map(({ box }) => box.y + box.height / 2));
  return { ...size, x: 0, y: bottom + size.height / 2 };
}
