import { gidType } from '../../store/gid.ts';

/** Types by which collections can be made. */
export const CONDITION_TYPES: ReadonlySet<string> = new Set([
  'boolean',
  'number_integer',
  'number_decimal',
  'rating',
  'single_line_text_field',
]);

/** Types by which the admin's lists can be filtered. */
export const FILTERABLE_TYPES: ReadonlySet<string> = new Set([
  'boolean',
  'single_line_text_field',
  'list.single_line_text_field',
  'product_reference',
  'list.product_reference',
  'number_integer',
  'number_decimal',
  'date',
  'date_time',
]);

type Check = (value: string) => string | null;

const matching =
  (pattern: RegExp, message: string): Check =>
  (value) =>
    pattern.test(value) ? null : message;

const reference =
  (type: string): Check =>
  (value) =>
    gidType(value) === type ? null : `Value must be a valid ${type.toLowerCase()} reference.`;

const json: Check = (value) => (parses(value) ? null : 'Value is invalid JSON.');

/** What a value of each type must look like; null where it does. */
const CHECKS: Record<string, Check> = {
  single_line_text_field: matching(/^[^\r\n]+$/, 'Value must be a single line text string.'),
  multi_line_text_field: () => null,
  boolean: matching(/^(true|false)$/, 'Value must be true or false.'),
  number_integer: matching(/^-?\d+$/, 'Value must be an integer.'),
  number_decimal: matching(/^-?\d+(\.\d{1,9})?$/, 'Value must be a decimal.'),
  date: matching(/^\d{4}-\d\d-\d\d$/, 'Value must be in YYYY-MM-DD format.'),
  date_time: matching(
    /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)?$/,
    'Value must be in ISO 8601 format.',
  ),
  color: matching(/^#[0-9a-fA-F]{6}$/, 'Value must be a hexadecimal color.'),
  url: matching(/^(https?|mailto|sms|tel):\S+$/, 'Value must be a valid URL.'),
  json,
  money: json,
  rating: json,
  product_reference: reference('Product'),
  variant_reference: reference('ProductVariant'),
  collection_reference: reference('Collection'),
  metaobject_reference: reference('Metaobject'),
};

const LIST = 'list.';

export function isMetafieldType(type: string): boolean {
  return CHECKS[type.startsWith(LIST) ? type.slice(LIST.length) : type] !== undefined;
}

/** Why a value does not fit its type, in Shopify's manner; null where it fits. */
export function valueProblem(type: string, value: string): string | null {
  if (!type.startsWith(LIST)) return CHECKS[type]?.(value) ?? null;
  const list = parses(value) ? (JSON.parse(value) as unknown) : null;
  if (!Array.isArray(list)) return 'Value must be an array.';
  const check = CHECKS[type.slice(LIST.length)];
  for (const one of list) {
    const problem = check?.(typeof one === 'string' ? one : JSON.stringify(one)) ?? null;
    if (problem !== null) return problem;
  }
  return null;
}

export function categoryOf(type: string): string {
  const one = type.startsWith(LIST) ? type.slice(LIST.length) : type;
  if (one.endsWith('_text_field')) return 'TEXT';
  if (one.endsWith('_reference')) return 'REFERENCE';
  if (one.startsWith('number_')) return 'NUMBER';
  if (one === 'boolean') return 'TRUE_FALSE';
  if (one.startsWith('date')) return 'DATE_TIME';
  return one.toUpperCase();
}

function parses(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
