import type { Collection, CollectionSortOrder } from '../../store/collections.ts';
import { bareId } from '../../store/gid.ts';
import type { Store } from '../../store/store.ts';
import type { MetafieldInput } from '../metafields/metafield-inputs.ts';
import { refuseInputs } from '../refuse-inputs.ts';
import { userError, type UserError } from '../user-error.ts';
import type { RuleSetInput } from './rule-set.ts';
import type { SourceTargetInput, SourceUpdate } from './source-input.ts';

/** What the former and the present inputs of collections hold. */
export interface CollectionInput {
  id?: string | null;
  title?: string | null;
  handle?: string | null;
  descriptionHtml?: string | null;
  sortOrder?: CollectionSortOrder | null;
  seo?: { title?: string | null; description?: string | null } | null;
  templateSuffix?: string | null;
  metafields?: MetafieldInput[] | null;
  products?: string[] | null;
  ruleSet?: RuleSetInput | null;
  sources?: SourceTargetInput[] | null;
  sourcesToCreate?: SourceTargetInput[] | null;
  sourcesToUpdate?:
    { condition?: SourceUpdate | null; subCollections?: SubCollectionsUpdate | null }[] | null;
  sourcesToDelete?: string[] | null;
}

export interface SubCollectionsUpdate {
  id: string;
  title?: string | null;
  description?: string | null;
  collectionIds?: string[] | null;
}

const MOST_CHARACTERS = 255;

export function refuseCollectionInputs(input: CollectionInput): void {
  refuseInputs('CollectionInput', input, ['image', 'publications', 'redirectNewHandle']);
}

export function collectionProblems(
  input: CollectionInput,
  before: Collection | null,
  store: Store,
): UserError[] {
  const errors: UserError[] = [];
  const isUntitled = input.title === undefined ? before === null : (input.title ?? '').trim() === '';
  if (isUntitled) errors.push(userError(['title'], "Title can't be blank", null));
  for (const [field, word] of [
    ['title', 'Title'],
    ['handle', 'Handle'],
  ] as const)
    if ((input[field]?.length ?? 0) > MOST_CHARACTERS)
      errors.push(userError([field], `${word} is too long (maximum is ${MOST_CHARACTERS} characters)`, null));
  const others = store.collections.by('handle', input.handle ?? '').filter(({ id }) => id !== before?.id);
  if (input.handle && others.length > 0)
    errors.push(userError(['handle'], 'Handle has already been taken', null));
  if (input.products && (input.ruleSet || input.sources))
    errors.push(userError(['products'], "Can't add products to a smart collection", null));
  for (const id of input.products ?? [])
    if (!store.products.has(bareId(id, 'Product') ?? 0))
      errors.push(userError(['products'], `Product ${id} does not exist`, null));
  return errors;
}

/** The plain fields that an input sets. */
export function collectionFields(input: CollectionInput, before?: Collection): Partial<Collection> {
  const { title, handle, descriptionHtml, sortOrder, seo, templateSuffix } = input;
  return {
    ...(title ? { title: title.trim() } : {}),
    ...(handle ? { handle } : {}),
    ...(descriptionHtml === undefined ? {} : { descriptionHtml: descriptionHtml ?? '' }),
    ...(sortOrder ? { sortOrder } : {}),
    ...(seo ? { seo: { title: null, description: null, ...before?.seo, ...seo } } : {}),
    ...(templateSuffix === undefined ? {} : { templateSuffix }),
  };
}
