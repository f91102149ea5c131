// Shopify's own title of the only variant of a product without options.
const ONLY_VARIANT = 'Default Title';

/** The size alone, for a grid below the product's name; null where the product has none. */
export const sizeOf = (variantTitle: string): string | null =>
  variantTitle === ONLY_VARIANT || variantTitle === '' ? null : variantTitle;

/** A size as people name it: product and variant, or the product alone where it has no sizes. */
export const nameOfVariant = (productTitle: string, variantTitle: string): string =>
  [productTitle, sizeOf(variantTitle)].filter(Boolean).join(' ');
