import { forShop } from '~/database/for-shop.server';
import { log } from '~/log.server';
import { answeredOr } from '~/shopify/answer';
import { ask } from '~/shopify/gateway.server';
import { gid } from '~/shopify/gid';
import {
  DeleteMetafieldsDocument,
  ReadIconListDocument,
  SetMetafieldsDocument,
} from '~/shopify/generated/graphql';

const NAMESPACE = 'universe';
/** Shopify's limit for a list of references. */
const LONGEST_LIST = 128;

/** Products of the icons in the owner's order. */
async function iconProducts(shop: string): Promise<string[]> {
  const products = await forShop(shop).sql<{ id: bigint }>`
    select p.id from icon i
    join casting c on c.shop = i.shop and c.icon_id = i.id and c.role = 'icon' and c.ended_at is null
    join product p on p.shop = c.shop and p.id = c.product_id and p.status <> 'ARCHIVED'
    where i.shop = ${shop} and i.retired_at is null
    order by i.position, i.id, p.title, p.id limit ${LONGEST_LIST}`;
  return products.map(({ id }) => gid('Product', id));
}

function listed(value: string | undefined): string[] {
  const read: unknown = JSON.parse(value ?? '[]');
  return Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [];
}

const warnIfRefused = (
  shop: string,
  answer: { kind: 'answered' } | { kind: 'refused'; errors: unknown },
): void => {
  if (answer.kind === 'refused')
    log.warn({ shop, errors: answer.errors }, 'Shopify refused the list of icons');
};

/** Keeps the app's own data at Shopify, which the theme block reads, equal to the icons. Throws ShopifyUnavailable. */
export async function publishIconList(shop: string): Promise<void> {
  const wanted = await iconProducts(shop);
  const answer = answeredOr(await ask(shop, ReadIconListDocument, {}));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  const { id: ownerId, icons, hasIcons } = answer.data.currentAppInstallation;
  const own = { ownerId, namespace: NAMESPACE };
  const has = { ...own, key: 'has_icons', type: 'boolean', value: String(wanted.length > 0) };
  const list = { ...own, key: 'icons', type: 'list.product_reference', value: JSON.stringify(wanted) };

  const asWanted = hasIcons?.value === has.value && JSON.stringify(listed(icons?.value)) === list.value;
  if (asWanted) return;
  const metafields = wanted.length > 0 ? [list, has] : [has];
  warnIfRefused(shop, answeredOr(await ask(shop, SetMetafieldsDocument, { metafields })));
  if (wanted.length > 0 || !icons) return;
  warnIfRefused(
    shop,
    answeredOr(await ask(shop, DeleteMetafieldsDocument, { metafields: [{ ...own, key: list.key }] })),
  );
}

/** Takes the app's own data away, so that theme blocks show nothing. Throws ShopifyUnavailable. */
export async function clearIconList(shop: string): Promise<void> {
  const answer = answeredOr(await ask(shop, ReadIconListDocument, {}));
  if (answer.kind === 'refused') throw new Error('A question was refused like a change.');
  const { id: ownerId, icons, hasIcons } = answer.data.currentAppInstallation;
  const metafields = [icons && 'icons', hasIcons && 'has_icons']
    .filter((key) => typeof key === 'string')
    .map((key) => ({ ownerId, namespace: NAMESPACE, key }));
  if (metafields.length === 0) return;
  warnIfRefused(shop, answeredOr(await ask(shop, DeleteMetafieldsDocument, { metafields })));
}
