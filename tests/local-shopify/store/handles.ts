/** "Women's boots, 2nd" → "womens-boots-2nd": accents fall, quotes and brackets vanish, the rest becomes hyphens. */
export function handleOf(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/['"’()[\]]/g, '')
    .replaceAll(/[^\p{L}\p{N}_]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '');
}

/** The handle, or the next with a number that nobody has: `knit`, `knit-1`, `knit-2`. */
export function freeHandle(wanted: string, isTaken: (handle: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  const numbered = /^(.*)-(\d+)$/.exec(wanted);
  const stem = numbered?.[1] ?? wanted;
  let number = Number(numbered?.[2] ?? 0) + 1;
  while (isTaken(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}
