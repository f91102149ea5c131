import { FLOOR, INK, PAPER } from './palette.ts';

/** A filled form with the hand's outline. */
export const form = (d: string, fill: string): string => `<path d="${d}" fill="${fill}"/>`;

/** Shade laid over a form, without an outline. */
export const shadow = (d: string, fill: string): string => `<path d="${d}" fill="${fill}" stroke="none"/>`;

/** A seam: a thin ink line. */
export const seam = (d: string): string => `<path d="${d}" fill="none" stroke-width="3.5"/>`;

/** A row of stitches in thread of that colour. */
export const stitches = (d: string, thread: string): string =>
  `<path d="${d}" fill="none" stroke="${thread}" stroke-width="3.5" stroke-dasharray="9 8"/>`;

/** A line of that colour, for ribs and stripes. */
export const yarn = (d: string, colour: string, width = 4): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}"/>`;

/** Something round along a path: a handle, a lace, a rope. */
export const cord = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke-width="${width + 10}"/>${yarn(d, colour, width)}`;

export const disc = (x: number, y: number, r: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}"/>`;

export const box = (x: number, y: number, width: number, height: number, fill: string, round = 6): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"/>`;

/** The drawing and its mirror image about the sheet's middle. */
export const both = (half: string): string => `${half}<g transform="matrix(-1 0 0 1 800 0)">${half}</g>`;

export const moved = (transform: string, content: string): string =>
  `<g transform="${transform}">${content}</g>`;

/** Points from a rule, as a path that visits them in turn. */
export const through = (points: readonly (readonly [number, number])[]): string =>
  `M${points.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).join('L')}`;

/** As many numbers from `from` to `to`, evenly spaced, both ends included. */
export const steps = (from: number, to: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => Math.round(from + ((to - from) * i) / (count - 1)));

/** A finished picture: warm paper, the floor's soft shadow, and the thing. */
export function sheet(
  content: string,
  floor: { y: number; half: number; x?: number } = { y: 700, half: 210 },
): string {
  const ground = `<ellipse cx="${floor.x ?? 400}" cy="${floor.y}" rx="${floor.half}" ry="20" fill="${FLOOR}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="800" height="800"><rect width="800" height="800" fill="${PAPER}"/>` +
    `<g transform="translate(-40 -44) scale(1.1)">${ground}<g stroke="${INK}" stroke-width="6" stroke-linejoin="round" stroke-linecap="round">${content}</g></g></svg>`
  );
}
