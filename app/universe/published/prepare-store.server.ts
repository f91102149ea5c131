import { forShop } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { answeredOr, type UserError } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { DefineMetafieldDocument, type MetafieldDefinitionInput } from '~/shopify/generated/graphql';
import { wordsFor } from '~/words/words';
import { METAFIELD_KEYS, METAFIELDS, NAMESPACE, type MetafieldKey } from './published-metafields';

/** Only the role: automated collections and the admin's product list filter by it. */
const FILTERABLE: readonly MetafieldKey[] = ['role'];

const { t } = wordsFor({ locale: 'en', timeZone: 'UTC', currency: 'EUR' });

function definitionOf(key: MetafieldKey, filterable: boolean): MetafieldDefinitionInput {
  return {
    ownerType: 'PRODUCT',
    namespace: NAMESPACE,
    key,
    type: METAFIELDS[key],
    name: t(`universe.metafield.${key}`),
    description: t(`universe.metafield.${key}.description`),
    access: { admin: 'MERCHANT_READ', storefront: 'PUBLIC_READ' },
    ...(filterable && {
      capabilities: { smartCollectionCondition: { enabled: true }, adminFilterable: { enabled: true } },
    }),
  };
}

async function define(shop: string, key: MetafieldKey, filterable: boolean): Promise<UserError[]> {
  const answer = answeredOr(
    await ask(shop, DefineMetafieldDocument, { definition: definitionOf(key, filterable) }),
  );
  const errors = answer.kind === 'refused' ? answer.errors : [];
  return errors.filter(({ code }) => code !== 'TAKEN');
}

const isFull = ({ code }: UserError): boolean => code?.startsWith('OWNER_TYPE_LIMIT_EXCEEDED') ?? false;

/**
 * Makes a store ready for what we publish: the metafield definitions that theme, collections and people read.
 * Run as often as you like. A store whose places for filters are taken gets the definition without.
 * Throws ShopifyUnavailable.
 */
export async function prepareStore(shop: string, asOf: Date): Promise<void> {
  let refused = false;
  for (const key of METAFIELD_KEYS) {
    let errors = await define(shop, key, FILTERABLE.includes(key));
    if (errors.length > 0 && errors.every(isFull)) errors = await define(shop, key, false);
    if (errors.length === 0) continue;
    refused = true;
    log.warn({ shop, key, errors }, 'Shopify refused a metafield definition');
  }
  // A refusal may pass (another app frees a place): the sweep tries a shop that is not prepared again.
  if (!refused) await forShop(shop).db.shop.updateMany({ data: { preparedAt: asOf } });
}
