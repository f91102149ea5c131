/** A value as it is stored, or why it cannot be one of this kind. */
export type Reading = { value: string } | { problem: string };

/** What Shopify calls a metafield type. */
export interface Kind {
  category: string;
  /** Reads one value, written as text. */
  read: (text: string) => Reading;
  /** Whether `list.` of it is a type too. */
  isListable: boolean;
  /** How the stored value stands in JSON: as a string of its own, or as the JSON that it is. */
  inJson: 'string' | 'json';
  /** Size by which `min` and `max` judge it; kinds without one have no such options. */
  size?: (value: string) => number | null;
  /** Names of the options that a definition of it may have, with the type of the option's value. */
  options: Readonly<Record<string, string>>;
}

export const value = (text: string): Reading => ({ value: text });
export const problem = (message: string): Reading => ({ problem: message });

/** The object that a text is in JSON, or null. */
export function readObject(text: string): Record<string, unknown> | null {
  const parsed = readJson(text);
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : null;
}

/** What a text is in JSON; undefined where it is none. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** A property that is a text or a number, as text; '' for anything else. */
export function textOf(given: Record<string, unknown> | null, name: string): string {
  const found = given?.[name];
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}

/** A number as Shopify writes decimals: always with a fraction. */
export function decimalText(number: number | string): string {
  const text = String(Number(number));
  return /^-?\d+$/.test(text) ? `${text}.0` : text;
}
