/** Where a page of a list begins: the sort value and the id of the row beside it. */
export interface Cursor {
  value: string;
  id: bigint;
}

const toText = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
const toBytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

/** A cursor as it stands in an address. */
export const writeCursor = ({ value, id }: Cursor): string =>
  btoa(toBytes(`${String(id)} ${value}`))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

/** The cursor of an address; null for none and for anything that is not one, which shows the first page. */
export function readCursor(text: string | null): Cursor | null {
  if (!text) return null;
  try {
    const found = /^(\d{1,18}) ([^\0]*)$/.exec(toText(atob(text.replaceAll('-', '+').replaceAll('_', '/'))));
    return found ? { id: BigInt(found[1] ?? ''), value: found[2] ?? '' } : null;
  } catch {
    return null;
  }
}
