import { escapeHtml } from '../admin/html.ts';
import type { Words } from './extension-files.ts';

/**
 * The words of a key, with `{{ name }}` filled in and, where the key has `one` and `other`, by its count.
 * Throws on a key without words: Shopify would show "Translation missing".
 */
export function translate(words: Words, key: string, values: ReadonlyMap<string, unknown>): string {
  const count = values.get('count');
  const plural = count === undefined ? key : `${key}.${new Intl.PluralRules('en').select(Number(count))}`;
  const text = words.get(key) ?? words.get(plural);
  if (text === undefined) throw new Error(`There are no words for "${key}".`);
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => {
    if (!values.has(name)) throw new Error(`"${key}" needs a value for "${name}".`);
    const value = String(values.get(name));
    return key.endsWith('_html') ? value : escapeHtml(value);
  });
}
