// Shopify's own title of the only variant of a product without options.
const ONLY_VARIANT = 'Default Title';

/** A size as people name it: product and variant, or the product alone where it has no sizes. */
export const nameOfVariant = (productTitle: string, variantTitle: string): string =>
  variantTitle === ONLY_VARIANT ? productTitle : `${productTitle} ${variantTitle}`;

/** The size alone, for a grid below the product's name. */
export const sizeOf = (variantTitle: string): string | null =>
  variantTitle === ONLY_VARIANT ? null : variantTitle;
