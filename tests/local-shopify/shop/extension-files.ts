import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The theme app extension as it stands in the project: the very files that go to Shopify. */
export const EXTENSION = fileURLToPath(new URL('../../../extensions/universe-blocks/', import.meta.url));
/** The local store's own theme. */
export const THEME = fileURLToPath(new URL('./theme/', import.meta.url));

/** Words by dotted key: `icon_collection.sold_out`. */
export type Words = Map<string, string>;

/** Reads a locale file of a theme or an extension. */
export function readWords(folder: string, file: string): Words {
  const words: Words = new Map();
  const collect = (prefix: string, node: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(node)) {
      if (typeof value === 'string') words.set(`${prefix}${name}`, value);
      else collect(`${prefix}${name}.`, value as Record<string, unknown>);
    }
  };
  collect('', JSON.parse(readFileSync(`${folder}locales/${file}`, 'utf8')) as Record<string, unknown>);
  return words;
}
