/** Tags without blanks and doubles: "a, b" is two of them, and capital letters make no difference. */
export function cleanTags(given: readonly string[]): string[] {
  const clean = new Map<string, string>();
  for (const tag of given.flatMap((each) => each.split(',')).map((each) => each.trim()))
    if (tag !== '' && !clean.has(tag.toLowerCase())) clean.set(tag.toLowerCase(), tag);
  return [...clean.values()];
}
