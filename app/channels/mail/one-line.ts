// Control characters would break headers; bidirectional overrides would make a line read as something else.
const CONTROL = /[\p{Cc}\u2028\u2029]+/gu;
const OVERRIDES = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Foreign text as one harmless line of at most `longest` characters. */
export function oneLine(text: string, longest = 120): string {
  const line = text.replace(OVERRIDES, '').replace(CONTROL, ' ').replace(/\s+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
