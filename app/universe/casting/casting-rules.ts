import type { EditionFaults } from '../lineage/edition-entry';
import type { Orphans } from './orphans';

/** Why a casting is refused. Nothing was changed. Ids are strings, ready for a page. */
export type Refusal =
  | { because: 'nothing-chosen' }
  | { because: 'too-many-products'; most: number }
  | { because: 'unknown-product'; productIds: string[] }
  | { because: 'unknown-variant'; variantIds: string[] }
  | { because: 'unknown-icon' }
  | { because: 'unknown-edition' }
  | { because: 'edition-faults'; faults: EditionFaults }
  | { because: 'changed-meanwhile'; by: string; at: Date }
  | { because: 'icon-needs-title' }
  | { because: 'title-too-long'; most: number }
  | { because: 'title-taken'; title: string }
  | { because: 'category-missing' }
  | { because: 'category-too-long'; most: number }
  | { because: 'supports-unknown-icon' }
  | { because: 'minimum-out-of-range'; most: number }
  | { because: 'reason-missing' }
  | { because: 'reason-too-long'; most: number }
  | { because: 'no-role' }
  | { because: 'nothing-changed' }
  | { because: 'would-orphan'; orphans: Orphans }
  | { because: 'unknown-change' }
  | { because: 'already-undone' }
  | { because: 'spoken-since'; titles: string[] };

/** In one call, which a page waits for. */
export const MOST_PRODUCTS = 5_000;
/** By a job. */
export const MOST_AT_ONCE = 100_000;
export const LONGEST_TITLE = 255;
export const LONGEST_CATEGORY = 100;
export const LONGEST_REASON = 500;
export const LARGEST_MINIMUM = 100_000;

/** Thrown inside a casting's transaction, so that all of it is rolled back; answered as an outcome outside. */
export class CastingRefused extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Casting refused: ${refusal.because}`);
    this.refusal = refusal;
  }
}

function refuse(refusal: Refusal): never {
  throw new CastingRefused(refusal);
}

/** Text as people meant it: one line, single spaces. */
export const tidy = (text: string): string =>
  text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();

export function tidyReason(text: string): string {
  const reason = tidy(text);
  if (reason === '') refuse({ because: 'reason-missing' });
  return reason.length > LONGEST_REASON
    ? refuse({ because: 'reason-too-long', most: LONGEST_REASON })
    : reason;
}

/** An icon's title. `taken` holds the titles of the other icons in lower case. */
export function tidyTitle(text: string, taken: ReadonlySet<string>): string {
  const title = tidy(text);
  if (title === '') refuse({ because: 'icon-needs-title' });
  if (title.length > LONGEST_TITLE) refuse({ because: 'title-too-long', most: LONGEST_TITLE });
  return taken.has(title.toLowerCase()) ? refuse({ because: 'title-taken', title }) : title;
}

export function tidyCategory(text: string): string {
  const name = tidy(text);
  if (name === '') refuse({ because: 'category-missing' });
  return name.length > LONGEST_CATEGORY
    ? refuse({ because: 'category-too-long', most: LONGEST_CATEGORY })
    : name;
}

/** Units per permanent variant; null takes the shop's default. */
export function checkMinimum(minimum: number | null): number | null {
  if (minimum === null) return null;
  const fits = Number.isInteger(minimum) && minimum >= 0 && minimum <= LARGEST_MINIMUM;
  return fits ? minimum : refuse({ because: 'minimum-out-of-range', most: LARGEST_MINIMUM });
}

/** Every product once. */
export function chosenProducts(productIds: readonly bigint[]): bigint[] {
  const chosen = [...new Set(productIds)];
  if (chosen.length === 0) refuse({ because: 'nothing-chosen' });
  return chosen.length > MOST_PRODUCTS
    ? refuse({ because: 'too-many-products', most: MOST_PRODUCTS })
    : chosen;
}

const missing = (asked: readonly bigint[], found: ReadonlySet<bigint>): string[] =>
  asked.filter((id) => !found.has(id)).map(String);

/** Another shop's products, deleted ones and invented ids look alike: unknown. */
export function mustBeProducts(asked: readonly bigint[], found: ReadonlySet<bigint>): void {
  const productIds = missing(asked, found);
  if (productIds.length > 0) refuse({ because: 'unknown-product', productIds });
}

/** A permanent set holds only variants of the icon's own products. */
export function mustBeVariants(asked: readonly bigint[], found: ReadonlySet<bigint>): void {
  const variantIds = missing(asked, found);
  if (variantIds.length > 0) refuse({ because: 'unknown-variant', variantIds });
}

/** Each icon once; all of them live icons of the shop. */
export function supportedIcons(asked: readonly string[], live: ReadonlySet<string>): string[] {
  const icons = [...new Set(asked)];
  return icons.every((id) => live.has(id)) ? icons : refuse({ because: 'supports-unknown-icon' });
}
