/** What of the universe stands at Shopify as a metaobject, in the order in which a whole universe is sent. */
export const ENTRY_TYPES = ['signature_detail', 'edition', 'icon', 'chapter'] as const;
export type EntryType = (typeof ENTRY_TYPES)[number];

interface EntryField {
  type: string;
  /** Whose entries it refers to. */
  of?: EntryType;
}

interface EntryShape {
  /** The field by which people know an entry. */
  name: string;
  fields: Readonly<Record<string, EntryField>>;
}

const TEXT: EntryField = { type: 'single_line_text_field' };
const WORDS: EntryField = { type: 'multi_line_text_field' };
const DAY: EntryField = { type: 'date' };
const NUMBER: EntryField = { type: 'number_integer' };
const PRODUCTS: EntryField = { type: 'list.product_reference' };

const one = (of: EntryType): EntryField => ({ type: 'metaobject_reference', of });
const many = (of: EntryType): EntryField => ({ type: 'list.metaobject_reference', of });

/** What each says. Themes and agencies build on these names: add to them, never rename. */
export const ENTRY_SHAPES: Readonly<Record<EntryType, EntryShape>> = {
  icon: {
    name: 'title',
    fields: {
      title: TEXT,
      products: PRODUCTS,
      details: many('signature_detail'),
      editions: many('edition'),
    },
  },
  edition: {
    name: 'title',
    fields: {
      title: TEXT,
      kind: TEXT,
      icons: many('icon'),
      products: PRODUCTS,
      launches_on: DAY,
      ends_on: DAY,
      partner: TEXT,
      material: TEXT,
      edition_size: NUMBER,
      drop: TEXT,
      predecessor: one('edition'),
    },
  },
  signature_detail: {
    name: 'words',
    fields: {
      icon: one('icon'),
      dimension: TEXT,
      words: WORDS,
      since: NUMBER,
      picture: { type: 'file_reference' },
      editions: many('edition'),
      products: PRODUCTS,
    },
  },
  chapter: {
    name: 'title',
    fields: {
      title: TEXT,
      year: NUMBER,
      narrative: TEXT,
      theme: WORDS,
      starts_on: DAY,
      ends_on: DAY,
      icons: many('icon'),
      products: PRODUCTS,
    },
  },
};

/** The app's own type at Shopify: nobody else can write there. */
export const typeAtShopify = (type: EntryType): string => `$app:${type}`;
