import {
  LARGEST_MINIMUM,
  LONGEST_CATEGORY,
  LONGEST_REASON,
  LONGEST_TITLE,
} from '../../casting/casting-rules';
import type { Problem } from '../answer';
import { readerOf } from '../line-reader';
import type { Line } from '../read-file';

export const FILE_ROLES = ['icon', 'edition', 'supporting', 'uncast'] as const;
export type FileRole = (typeof FILE_ROLES)[number];

/** The word for a set in which a product carries nothing; an empty cell says nothing about the set. */
export const CARRIES_NONE = 'none';

/** What one line says of one product. Undefined is not spoken of. */
export interface CastingLine {
  line: number;
  productId: bigint | null;
  handle: string;
  role: FileRole;
  /** Of role icon its title; of a new edition those it belongs to. */
  icons: string[];
  edition: string;
  category: string;
  supports: string[] | undefined;
  permanent: string[] | undefined;
  minimum: number | null | undefined;
  reason: string;
}

/** Shopify's handles and numbers are shorter. */
const LONGEST_HANDLE = 255;
const PRODUCT_ID = /^\d{1,18}$/;

/** What a line says, or null where something is wrong with it. */
export function readCastingLine(line: Line, problems: Problem[]): CastingLine | null {
  const before = problems.length;
  const { text, word, list, names, number, has, complain } = readerOf(line, problems);
  const id = text('product id', LONGEST_HANDLE).replace(/^gid:\/\/shopify\/Product\//, '');
  const handle = text('product', LONGEST_HANDLE);
  if (id === '' && handle === '') complain('missing', 'product');
  if (id !== '' && !PRODUCT_ID.test(id)) complain('unknown-product', 'product id');
  const role = word('role', FILE_ROLES) ?? 'uncast';
  const iconCell =
    role === 'edition' ? names('icon') : [text('icon', LONGEST_TITLE)].filter((one) => one !== '');
  if (role === 'icon' && iconCell.length === 0) complain('missing', 'icon');
  const edition = text('edition', LONGEST_TITLE);
  if (role === 'edition' && edition === '') complain('missing', 'edition');
  const category = text('category', LONGEST_CATEGORY);
  if (role === 'supporting' && category === '') complain('missing', 'category');
  const carried = list('permanent').map(({ name }) => name);
  const nothing = carried.length === 1 && carried[0]?.toLowerCase() === CARRIES_NONE;
  const minimum = number('minimum', { least: 0, most: LARGEST_MINIMUM, whole: true });
  const supports = names('supports');
  const reason = text('reason', LONGEST_REASON);
  if (problems.length > before) return null;
  return {
    line: line.line,
    productId: id === '' ? null : BigInt(id),
    handle,
    role,
    icons: iconCell,
    edition,
    category,
    supports: has('supports') ? supports : undefined,
    permanent: carried.length === 0 ? undefined : nothing ? [] : carried,
    minimum: has('minimum') ? minimum : undefined,
    reason,
  };
}
