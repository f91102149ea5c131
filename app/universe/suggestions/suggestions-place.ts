/** Where a page of suggestions begins: behind the one with this score and key. */
export interface Place {
  score: number;
  key: string;
}

const PLACE = /^(0|1|0\.\d{1,3})~([\da-f -]{1,400})$/;

/** A place as it stands in an address. */
export const writePlace = ({ score, key }: Place): string => `${String(score)}~${key}`;

/** The place of an address; null for anything that is none, which shows the first page. */
export function readPlace(text: string | null): Place | null {
  const found = PLACE.exec(text ?? '');
  return found ? { score: Number(found[1]), key: found[2] ?? '' } : null;
}
