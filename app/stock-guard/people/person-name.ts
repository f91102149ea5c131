const LONGEST = 80;
/** Nobody has a line break or a change of writing direction in their name. */
const STRANGE = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/u;

export type PersonName = { kind: 'name'; name: string } | { kind: 'no-name' } | { kind: 'bad-name' };

/** The name as it is written into mails. What does not belong into a name is refused, not mended. */
export function personName(text: string): PersonName {
  const name = text.trim().replace(/ +/g, ' ');
  if (name === '') return { kind: 'no-name' };
  if (STRANGE.test(text) || Array.from(name).length > LONGEST) return { kind: 'bad-name' };
  return { kind: 'name', name };
}
