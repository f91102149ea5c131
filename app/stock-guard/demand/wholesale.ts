/** Which sales are wholesale, and whether they count as demand. */
export interface Wholesale {
  channels: string[];
  tags: string[];
  counts: boolean;
}

export const MOST_TAGS = 20;
/** As long as Shopify lets a tag be. */
const LONGEST_TAG = 40;

/** The tags of a typed line, each once, whatever its capitals; null where there are too many or one is too long. */
export function tagsOf(line: string): string[] | null {
  const tags = line
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const once = [...new Map(tags.map((tag) => [tag.toLowerCase(), tag])).values()];
  return once.length > MOST_TAGS || once.some((tag) => tag.length > LONGEST_TAG) ? null : once;
}
