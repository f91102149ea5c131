/** A cloth or leather under one light: its face, its side away from the window, and the edge that catches it. */
export interface Tone {
  face: string;
  shade: string;
  light: string;
}

const tone = (face: string, shade: string, light: string): Tone => ({ face, shade, light });

export const INK = '#2b2d35';
export const PAPER = '#f3ebdd';
export const FLOOR = '#e4d8c3';

/** Sea, wool and leather: everything the maison draws is made of these. */
export const TONES = {
  navy: tone('#3a4c63', '#2d3c50', '#7388a0'),
  black: tone('#434347', '#333337', '#7c7c82'),
  moss: tone('#707a59', '#5a6346', '#9ea783'),
  olive: tone('#857f5a', '#6c6746', '#b0aa83'),
  ecru: tone('#ece2cc', '#d9ccb0', '#b5a583'),
  rust: tone('#b8674a', '#9c5238', '#dd9c81'),
  sand: tone('#d0bb96', '#b9a27b', '#98825c'),
  grey: tone('#a9a8a2', '#908f89', '#d2d1cb'),
  brown: tone('#80624c', '#684e3b', '#af907a'),
  chestnut: tone('#9f6039', '#834b29', '#cf946c'),
  natural: tone('#dfd0b1', '#cab893', '#a08b62'),
  celadon: tone('#a3b9a8', '#88a08e', '#d0dfd3'),
  oxblood: tone('#824445', '#693434', '#b37a79'),
  clay: tone('#c49274', '#a9775a', '#e6c2ab'),
  white: tone('#faf7f0', '#e6dfd1', '#bdb29c'),
  indigo: tone('#50638a', '#3f5072', '#8c9dc0'),
  blue: tone('#b1c2cf', '#97abba', '#7d93a3'),
  brass: tone('#c09c56', '#a17f3d', '#e2c88f'),
  rubber: tone('#d8c7a4', '#c0ad86', '#8f7e5b'),
  wood: tone('#cfa878', '#b58e60', '#8f6b42'),
  horn: tone('#5d4a3c', '#47382d', '#9b8370'),
} satisfies Record<string, Tone>;
