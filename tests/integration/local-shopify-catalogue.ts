import type { Running } from '../local-shopify/start';
import { read } from './local-shopify-visit';

export interface Complaint {
  field: string[] | null;
  message: string;
  code?: string;
}

export interface ProductNode {
  id: string;
  handle: string;
  tags: string[];
  totalInventory: number;
  tracksInventory: boolean;
  options: { id: string; name: string; values: string[]; optionValues: { id: string; name: string }[] }[];
  variants: {
    nodes: { id: string; title: string; inventoryQuantity: number; inventoryItem: { tracked: boolean } }[];
  };
}

const PRODUCT = `id handle tags totalInventory tracksInventory
  options { id name values optionValues { id name hasVariants } }
  variants(first: 20) { nodes { id title inventoryQuantity inventoryItem { tracked } } }`;

export type Answer = { product: ProductNode | null; userErrors: Complaint[] };

/** Runs one mutation of a product and gives its answer. */
async function run(
  maison: Running,
  mutation: string,
  declared: string,
  used: string,
  variables: object,
): Promise<Answer> {
  const hasCode = !['productCreate', 'productUpdate'].includes(mutation);
  const text = `mutation(${declared}) { ${mutation}(${used}) {
    product { ${PRODUCT} } userErrors { field message ${hasCode ? 'code' : ''} } } }`;
  const data = await read<Record<string, Answer>>(maison, text, variables as Record<string, unknown>);
  return data[mutation] as Answer;
}

/** What a test does with the catalogue of a store over HTTP. */
export function catalogue(maison: Running) {
  const create = (product: object) =>
    run(maison, 'productCreate', '$product: ProductCreateInput!', 'product: $product', { product });
  const update = (product: object) =>
    run(maison, 'productUpdate', '$product: ProductUpdateInput!', 'product: $product', { product });
  const set = (input: object, identifier?: object) =>
    run(
      maison,
      'productSet',
      '$input: ProductSetInput!, $identifier: ProductSetIdentifiers',
      'input: $input, identifier: $identifier, synchronous: true',
      { input, identifier },
    );
  const addVariants = (productId: string, variants: object[], strategy = 'DEFAULT') =>
    run(
      maison,
      'productVariantsBulkCreate',
      '$productId: ID!, $variants: [ProductVariantsBulkInput!]!, $strategy: ProductVariantsBulkCreateStrategy',
      'productId: $productId, variants: $variants, strategy: $strategy',
      { productId, variants, strategy },
    );
  const changeVariants = (productId: string, variants: object[]) =>
    run(
      maison,
      'productVariantsBulkUpdate',
      '$productId: ID!, $variants: [ProductVariantsBulkInput!]!',
      'productId: $productId, variants: $variants',
      { productId, variants },
    );
  const addOptions = (productId: string, options: object[], variantStrategy = 'LEAVE_AS_IS') =>
    run(
      maison,
      'productOptionsCreate',
      '$productId: ID!, $options: [OptionCreateInput!]!, $variantStrategy: ProductOptionCreateVariantStrategy',
      'productId: $productId, options: $options, variantStrategy: $variantStrategy',
      { productId, options, variantStrategy },
    );

  const made = async (product: object): Promise<ProductNode> => {
    const { product: found, userErrors } = await create(product);
    if (found === null) throw new Error(`no product was made: ${JSON.stringify(userErrors)}`);
    return found;
  };
  return { create, update, set, addVariants, changeVariants, addOptions, made };
}

export const titles = (product: ProductNode | null) => product?.variants.nodes.map(({ title }) => title);
export const codes = ({ userErrors }: Answer) =>
  userErrors.map(({ code, field }) => [code, field?.join('.')]);
export const colour = (name: string) => ({ optionValues: [{ optionName: 'Colour', name }] });
export const COLOURS = { name: 'Colour', values: [{ name: 'Navy' }, { name: 'Camel' }] };
export const NOBODY = 'gid://shopify/Product/999999999999';
