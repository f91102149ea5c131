import { log } from '~/log.server';
import { answeredOr, type UserError } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import {
  ChangeMetafieldDefinitionDocument,
  DefineMetafieldDocument,
  ReadMetafieldDefinitionsDocument,
  type MetafieldDefinitionInput,
} from '~/shopify/generated/graphql';
import { wordsFor } from '~/words/words';
import { METAFIELD_KEYS, METAFIELDS, NAMESPACE, type MetafieldKey } from './published-metafields';

/** Automated collections and the admin's product list filter by them. */
const FILTERABLE: readonly MetafieldKey[] = ['role', 'category'];
const CONDITION = { smartCollectionCondition: { enabled: true }, adminFilterable: { enabled: true } };

const { t } = wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'EUR' });

export interface StandingDefinition {
  id: string;
  /** Whether collections can choose their products by it. */
  isCondition: boolean;
}

/** Our definitions on products as they stand. Throws ShopifyUnavailable. */
export async function readMetafieldDefinitions(
  shop: string,
): Promise<ReadonlyMap<string, StandingDefinition>> {
  const answer = answeredOr(await ask(shop, ReadMetafieldDefinitionsDocument, {}));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  return new Map(
    answer.data.metafieldDefinitions.nodes.map(({ id, key, capabilities }) => [
      key,
      { id, isCondition: capabilities.smartCollectionCondition.enabled },
    ]),
  );
}

function definitionOf(key: MetafieldKey, filterable: boolean): MetafieldDefinitionInput {
  return {
    ownerType: 'PRODUCT',
    namespace: NAMESPACE,
    key,
    type: METAFIELDS[key],
    name: t(`universe.metafield.${key}`),
    description: t(`universe.metafield.${key}.description`),
    access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
    ...(filterable && { capabilities: CONDITION }),
  };
}

async function define(shop: string, key: MetafieldKey, filterable: boolean): Promise<UserError[]> {
  const definition = definitionOf(key, filterable);
  const answer = answeredOr(await ask(shop, DefineMetafieldDocument, { definition }));
  const errors = answer.kind === 'refused' ? answer.errors : [];
  return errors.filter(({ code }) => code !== 'TAKEN');
}

/** One that was made without, or before collections chose by it. */
async function makeCondition(shop: string, key: MetafieldKey): Promise<UserError[]> {
  const definition = { ownerType: 'PRODUCT' as const, namespace: NAMESPACE, key, capabilities: CONDITION };
  const answer = answeredOr(await ask(shop, ChangeMetafieldDefinitionDocument, { definition }));
  return answer.kind === 'refused' ? answer.errors : [];
}

const isFull = ({ code }: UserError): boolean => code?.startsWith('OWNER_TYPE_LIMIT_EXCEEDED') ?? false;

/**
 * Makes sure that our metafields of products are defined, and that collections can choose by those they need. A store
 * whose places for filters are taken gets the definition without. Throws ShopifyUnavailable.
 */
export async function defineMetafields(shop: string): Promise<'defined' | 'refused'> {
  const standing = await readMetafieldDefinitions(shop);
  let refused = false;
  for (const key of METAFIELD_KEYS) {
    const filterable = FILTERABLE.includes(key);
    const found = standing.get(key);
    let errors: UserError[] = [];
    if (!found) {
      errors = await define(shop, key, filterable);
      if (errors.length > 0 && errors.every(isFull)) errors = await define(shop, key, false);
    } else if (filterable && !found.isCondition) {
      errors = (await makeCondition(shop, key)).filter((error) => !isFull(error));
    }
    if (errors.length === 0) continue;
    refused = true;
    log.warn({ shop, key, errors }, 'Shopify refused a metafield definition');
  }
  return refused ? 'refused' : 'defined';
}
