import type { CategoryNode, EditionNode } from './picture';
import { place, type Box } from './placing';
import { bondBetween, type IconSystem, type UniverseMap } from './universe-map';

/** The paper of a map, and how large its suns are by how many there are. */
export interface MapPaper {
  width: number;
  /** Radius of the weightiest sun where there are up to so many. */
  suns: readonly { upTo: number; largest: number }[];
}

export const WIDE_MAP: MapPaper = {
  width: 980,
  suns: [
    { upTo: 4, largest: 84 },
    { upTo: 9, largest: 66 },
    { upTo: 20, largest: 50 },
    { upTo: 60, largest: 36 },
  ],
};
export const NARROW_MAP: MapPaper = {
  width: 358,
  suns: [
    { upTo: 4, largest: 62 },
    { upTo: 20, largest: 44 },
    { upTo: 60, largest: 34 },
  ],
};

/** No sun is so small that its picture cannot be seen. */
const SMALLEST = 22;
/** From the sun to the orbit of its editions, from there to its cast, and around all of it. */
export const ORBIT = 18;
/** Name, share and promise stand below. */
export const LABEL = { width: 132, height: 58 };
const APART = 10;
const TURN = 2 * Math.PI;
const TOP = -Math.PI / 2;
const BETWEEN_ARCS = 0.08;

export interface PlacedEdition {
  node: EditionNode;
  x: number;
  y: number;
}
export interface PlacedArc {
  node: CategoryNode;
  /** Angles in radians, clockwise from the right. */
  from: number;
  to: number;
}

/** A system on the map, around its middle. */
export interface Sun {
  system: IconSystem;
  x: number;
  y: number;
  radius: number;
  inner: number;
  outer: number;
  editions: PlacedEdition[];
  arcs: PlacedArc[];
}

export interface DrawnMap {
  width: number;
  height: number;
  suns: Sun[];
  /** Pairs of suns that act together. */
  bonds: { from: Sun; to: Sun }[];
}

/** Editions stand on their orbit by date, the first at the top. */
function editionsOf(editions: readonly EditionNode[], orbit: number): PlacedEdition[] {
  return editions.map((node, at) => {
    const angle = TOP + (TURN * at) / editions.length;
    return { node, x: orbit * Math.cos(angle), y: orbit * Math.sin(angle) };
  });
}

/** Each category has a part of the outer orbit, as long as it has products. */
function arcsOf(supporting: readonly CategoryNode[]): PlacedArc[] {
  const all = supporting.reduce((sum, { products }) => sum + Math.sqrt(products), 0);
  const room = TURN - supporting.length * BETWEEN_ARCS;
  let from = TOP;
  return supporting.map((node) => {
    const to = from + (room * Math.sqrt(node.products)) / all;
    const arc = { node, from, to };
    from = to + BETWEEN_ARCS;
    return arc;
  });
}

/** The systems in the order in which they are placed: each after the one that it acts together with most. */
function inOrder(systems: readonly IconSystem[]): IconSystem[] {
  const left = [...systems];
  const ordered: IconSystem[] = [];
  const pull = new Map<IconSystem, number>();
  while (left.length > 0) {
    const next = left.reduce((best, one) => ((pull.get(one) ?? 0) > (pull.get(best) ?? 0) ? one : best));
    left.splice(left.indexOf(next), 1);
    ordered.push(next);
    for (const one of left) pull.set(one, (pull.get(one) ?? 0) + bondBetween(one, next));
  }
  return ordered;
}

const boxOf = (outer: number): { width: number; height: number } => ({
  width: Math.max(2 * outer, LABEL.width) + APART,
  height: 2 * outer + LABEL.height + APART,
});

/** Where the systems lie: those that act together near each other, none over another, the same at every call. */
export function mapLayout(map: UniverseMap, paper: MapPaper): DrawnMap {
  const largest =
    paper.suns.find(({ upTo }) => map.systems.length <= upTo)?.largest ??
    paper.suns.at(-1)?.largest ??
    SMALLEST;
  const most = Math.max(...map.systems.map(({ icon }) => icon.share), Number.EPSILON);
  const placed: { system: IconSystem; box: Box; outer: number; radius: number }[] = [];
  for (const system of inOrder(map.systems)) {
    const radius = Math.max(SMALLEST, largest * Math.sqrt(system.icon.share / most));
    const outer = radius + 2 * ORBIT;
    const near = placed.map((other) => ({ box: other.box, pull: bondBetween(system, other.system) }));
    placed.push({ system, radius, outer, box: place(boxOf(outer), near, paper.width) });
  }
  const top = Math.min(0, ...placed.map(({ box }) => box.y - box.height / 2));
  const bottom = Math.max(0, ...placed.map(({ box }) => box.y + box.height / 2));
  const left = Math.min(0, ...placed.map(({ box }) => box.x - box.width / 2));
  const right = Math.max(0, ...placed.map(({ box }) => box.x + box.width / 2));
  const suns = placed.map(({ system, box, outer, radius }): Sun => ({
    system,
    x: paper.width / 2 + box.x - (left + right) / 2,
    y: box.y - box.height / 2 + APART / 2 + outer - top,
    radius,
    inner: radius + ORBIT,
    outer: radius + 2 * ORBIT - 4,
    editions: editionsOf(system.editions, radius + ORBIT),
    arcs: arcsOf(system.supporting),
  }));
  const bonds = suns.flatMap((from, at) =>
    suns.slice(at + 1).flatMap((to) => (bondBetween(from.system, to.system) > 0 ? [{ from, to }] : [])),
  );
  return { width: paper.width, height: bottom - top, suns, bonds };
}
