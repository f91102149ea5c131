import { hasProductHandle } from '../../store/add-product.ts';
import type { Store } from '../../store/store.ts';
import type { Product, ProductStatus } from '../../store/types.ts';
import { cleanTags } from './clean-tags.ts';
import type { MetafieldInput } from '../metafields/metafield-inputs.ts';
import { notImplemented } from '../refusals.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';

/** What the inputs of productCreate, productUpdate and productSet share. */
export interface ProductFieldsInput {
  title?: string | null;
  handle?: string | null;
  descriptionHtml?: string | null;
  status?: ProductStatus | 'UNLISTED' | null;
  vendor?: string | null;
  productType?: string | null;
  tags?: string[] | null;
  seo?: { title?: string | null; description?: string | null } | null;
  templateSuffix?: string | null;
  requiresSellingPlan?: boolean | null;
  giftCard?: boolean | null;
  metafields?: MetafieldInput[] | null;
}

const MOST_TAGS = 250;
const MOST_CHARACTERS = 255;

const LIMITED: readonly [keyof ProductFieldsInput, word: string][] = [
  ['title', 'Title'],
  ['handle', 'Handle'],
  ['vendor', 'Vendor'],
  ['productType', 'Product type'],
];

/** Refuses by name what a product cannot have here. */
export function refuseProductInputs(type: string, input: ProductFieldsInput): void {
  refuseInputs(type, input, [
    'category',
    'claimOwnership',
    'combinedListingRole',
    'giftCardTemplateSuffix',
    'files',
    'redirectNewHandle',
    'deleteConflictingConstrainedMetafields',
  ]);
  if (input.status === 'UNLISTED') throw notImplemented('ProductStatus.UNLISTED');
}

/** What is wrong with the plain fields of a product; `of` is the product that changes, null for a new one. */
export function productFieldProblems(
  input: ProductFieldsInput,
  of: Product | null,
  store: Store,
): UserError[] {
  const errors: UserError[] = [];
  const isUntitled = input.title === undefined ? of === null : (input.title ?? '').trim() === '';
  if (isUntitled) errors.push(userError(['title'], "Title can't be blank", 'INVALID_PRODUCT'));
  for (const [field, word] of LIMITED) {
    const text = input[field];
    if (typeof text === 'string' && text.length > MOST_CHARACTERS)
      errors.push(
        userError(
          [field],
          `${word} is too long (maximum is ${MOST_CHARACTERS} characters)`,
          'INVALID_PRODUCT',
        ),
      );
  }
  if (cleanTags(input.tags ?? []).length > MOST_TAGS)
    errors.push(userError(['tags'], `Product tags can't exceed ${MOST_TAGS} tags`, 'INVALID_PRODUCT'));
  if (
    typeof input.handle === 'string' &&
    input.handle !== of?.handle &&
    hasProductHandle(store)(input.handle)
  )
    errors.push(
      userError(
        ['handle'],
        `Handle '${input.handle}' already in use. Please provide a new handle.`,
        'HANDLE_NOT_UNIQUE',
      ),
    );
  return errors;
}

type ProductFields = Partial<
  Pick<
    Product,
    | 'title'
    | 'handle'
    | 'descriptionHtml'
    | 'status'
    | 'vendor'
    | 'productType'
    | 'tags'
    | 'seo'
    | 'templateSuffix'
    | 'requiresSellingPlan'
    | 'isGiftCard'
  >
>;

/** The fields of a product that an input sets; what it does not name is left out. */
export function productFields(input: ProductFieldsInput, before?: Product): ProductFields {
  const fields: Record<string, unknown> = {};
  const set = (name: keyof ProductFields, value: unknown) => {
    if (value !== undefined && value !== null) fields[name] = value;
  };
  set('title', input.title?.trim());
  set('handle', input.handle === '' ? undefined : input.handle);
  set('descriptionHtml', input.descriptionHtml === null ? '' : input.descriptionHtml);
  set('status', input.status);
  set('vendor', input.vendor);
  set('productType', input.productType === null ? '' : input.productType);
  set('tags', input.tags === null ? [] : input.tags && cleanTags(input.tags));
  set('requiresSellingPlan', input.requiresSellingPlan);
  set('isGiftCard', input.giftCard);
  if (input.templateSuffix !== undefined) fields['templateSuffix'] = input.templateSuffix;
  if (input.seo !== undefined)
    fields['seo'] = { title: null, description: null, ...before?.seo, ...input.seo };
  return fields;
}
