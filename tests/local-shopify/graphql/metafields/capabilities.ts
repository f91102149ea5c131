/** Types by which collections can be made. */
const CONDITION_TYPES = new Set([
  'boolean',
  'number_integer',
  'number_decimal',
  'rating',
  'single_line_text_field',
  'list.single_line_text_field',
  'metaobject_reference',
  'list.metaobject_reference',
]);

/** Types by which the admin's lists cannot be filtered. */
const NOT_FILTERABLE = new Set([
  'json',
  'link',
  'list.link',
  'money',
  'multi_line_text_field',
  'rich_text_field',
]);

const UNIQUE_TYPES = new Set(['single_line_text_field', 'number_integer', 'url', 'id', 'date', 'date_time']);

/** What a type of metafields can do, whether or not a definition lets it. */
export const isEligible = {
  adminFilterable: (type: string): boolean => !NOT_FILTERABLE.has(type),
  smartCollectionCondition: (type: string): boolean => CONDITION_TYPES.has(type),
  uniqueValues: (type: string): boolean => UNIQUE_TYPES.has(type),
};

export type Capability = keyof typeof isEligible;

export const CAPABILITIES = Object.keys(isEligible) as Capability[];
