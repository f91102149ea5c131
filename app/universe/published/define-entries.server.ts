import { log } from '~/log.server';
import { answeredOr, type UserError } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import {
  ChangeMetaobjectDefinitionDocument,
  DefineMetaobjectDocument,
  ReadMetaobjectDefinitionsDocument,
  type DefinitionFieldsFragment,
  type MetaobjectFieldDefinitionOperationInput,
} from '~/shopify/generated/graphql';
import { wordsFor } from '~/words/words';
import { ENTRY_SHAPES, ENTRY_TYPES, typeAtShopify, type EntryType } from './entry-types';

type Definitions = Readonly<Record<EntryType, DefinitionFieldsFragment | null>>;

const { t } = wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'EUR' });

/** The definitions as they stand. Throws ShopifyUnavailable. */
export async function readDefinitions(shop: string): Promise<Definitions> {
  const answer = answeredOr(await ask(shop, ReadMetaobjectDefinitionsDocument, {}));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  return answer.data;
}

/** A new definition: what refers to other kinds comes later, when all of them are there. */
async function create(shop: string, type: EntryType): Promise<UserError[]> {
  const { name, fields } = ENTRY_SHAPES[type];
  const answer = answeredOr(
    await ask(shop, DefineMetaobjectDocument, {
      definition: {
        type: typeAtShopify(type),
        name: t(`published.entry.${type}`),
        description: t(`published.entry.${type}.description`),
        displayNameKey: name,
        access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
        capabilities: { publishable: { enabled: true }, translatable: { enabled: true } },
        fieldDefinitions: Object.entries(fields)
          .filter(([, field]) => field.of === undefined)
          .map(([key, field]) => ({ key, type: field.type })),
      },
    }),
  );
  return answer.kind === 'refused' ? answer.errors.filter(({ code }) => code !== 'TAKEN') : [];
}

/** What a definition lacks: fields that came later, and references to a kind that was made anew. */
function lacking(type: EntryType, definitions: Definitions): MetaobjectFieldDefinitionOperationInput[] {
  const standing = definitions[type]?.fieldDefinitions ?? [];
  return Object.entries(ENTRY_SHAPES[type].fields).flatMap(
    ([key, field]): MetaobjectFieldDefinitionOperationInput[] => {
      const target = field.of === undefined ? null : (definitions[field.of]?.id ?? null);
      const validations = target === null ? [] : [{ name: 'metaobject_definition_id', value: target }];
      const found = standing.find((one) => one.key === key);
      if (!found) return [{ create: { key, type: field.type, validations } }];
      const isRight =
        target === null ||
        found.validations.some(({ name, value }) => name === 'metaobject_definition_id' && value === target);
      return isRight ? [] : [{ update: { key, validations } }];
    },
  );
}

async function complete(shop: string, type: EntryType, definitions: Definitions): Promise<UserError[]> {
  const id = definitions[type]?.id;
  const fieldDefinitions = lacking(type, definitions);
  if (id === undefined || fieldDefinitions.length === 0) return [];
  const definition = { fieldDefinitions };
  const answer = answeredOr(await ask(shop, ChangeMetaobjectDefinitionDocument, { id, definition }));
  return answer.kind === 'refused' ? answer.errors : [];
}

/**
 * Makes sure that the app's kinds of metaobjects are there, with every field and reference. Run as often as you like: a
 * store that has them is only read. Answers whether Shopify took all of it. Throws ShopifyUnavailable.
 */
export async function defineEntries(shop: string): Promise<'defined' | 'refused'> {
  const errors: UserError[] = [];
  let definitions = await readDefinitions(shop);
  const missing = ENTRY_TYPES.filter((type) => definitions[type] === null);
  for (const type of missing) errors.push(...(await create(shop, type)));
  if (missing.length > 0) definitions = await readDefinitions(shop);
  for (const type of ENTRY_TYPES) errors.push(...(await complete(shop, type, definitions)));
  if (errors.length === 0) return 'defined';
  log.warn({ shop, errors }, 'Shopify refused a metaobject definition');
  return 'refused';
}
