/** Where a page of suggestions begins: behind the one with this score and id. */
export interface Place {
  score: number;
  id: string;
}

const PLACE = /^(0|1|0\.\d{1,3})~([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/;

/** A place as it stands in an address. */
export const writePlace = ({ score, id }: Place): string => `${String(score)}~${id}`;

/** The place of an address; null for anything that is none, which shows the first page. */
export function readPlace(text: string | null): Place | null {
  const found = PLACE.exec(text ?? '');
  return found ? { score: Number(found[1]), id: found[2] ?? '' } : null;
}
