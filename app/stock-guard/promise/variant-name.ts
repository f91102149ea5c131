// Shopify's own title of the only variant of a product without options.
const ONLY_VARIANT = 'Default Title';
// How Shopify joins the values of several options into one title.
const JOINT = ' / ';

const optionsOf = (variantTitle: string): string[] =>
  variantTitle === ONLY_VARIANT ? [] : variantTitle.split(JOINT).filter((part) => part !== '');

const wordsOf = (text: string): string[] => text.toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u);

/** The size alone, for a grid below the product's name: "Navy 48"; null where the product has none. */
export const sizeOf = (variantTitle: string): string | null => optionsOf(variantTitle).join(' ') || null;

/** The size as it reads beside its product's title: "48" beside "Harbour Coat, Navy". */
export function sizeBeside(productTitle: string, variantTitle: string): string | null {
  const said = new Set(wordsOf(productTitle));
  const options = optionsOf(variantTitle);
  const news = options.filter((option) => !wordsOf(option).every((word) => said.has(word)));
  return (news.length > 0 ? news : options).join(' ') || null;
}

/**
 * A size as people name it: "Harbour Coat, Navy 48". A colour that the product's title already says is not
 * repeated; the product's title stands alone where it has no sizes.
 */
export function nameOfVariant(productTitle: string, variantTitle: string): string {
  return [productTitle, sizeBeside(productTitle, variantTitle)].filter((part) => part !== null).join(' ');
}
