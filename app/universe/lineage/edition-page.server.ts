import { forShop, type ShopRows } from '~/database/for-shop.server';
import { latestChange } from '../casting/changed-since.server';
import { editionFacts, todayOf } from './edition-facts.server';
import { storedEdition } from './edition-entry-of.server';
import type { Choice } from './lineage-choice';
import type { EditionPage, NewEdition } from './edition-page';
import { orphansOf } from './remove-edition.server';

/** More products than these are changed in the cast list, and not in a form. */
const MOST_IN_A_FORM = 60;
const MOST_SUCCESSORS = 20;

async function namedProducts(rows: ShopRows, id: string): Promise<Choice[] | null> {
  const found = await rows.sql<Choice>`
    select p.id::text, p.title from casting c join product p on p.shop = c.shop and p.id = c.product_id
    where c.shop = ${rows.shop} and c.edition_id = ${id}::uuid and c.ended_at is null
    order by p.title, p.id limit ${MOST_IN_A_FORM + 1}`;
  return found.length > MOST_IN_A_FORM ? null : found;
}

/** An edition with everything its form shows; null where the shop has none such. */
export async function editionPage(shop: string, id: string, asOf: Date): Promise<EditionPage | null> {
  const rows = forShop(shop);
  // What was seen first, the products afterwards: a form that is old before it is shown is told so.
  const castingsSeen = await latestChange(rows);
  const stored = await storedEdition(rows, id);
  const today = await todayOf(rows, asOf);
  const [facts] = await editionFacts(rows, [id], today);
  if (!stored || !facts) return null;
  const [products, orphans, successors] = await Promise.all([
    namedProducts(rows, id),
    orphansOf(rows, id),
    rows.sql<Choice>`
      select id::text, title from edition
      where shop = ${shop} and predecessor_id = ${id}::uuid and removed_at is null
      order by launches_on, id limit ${MOST_SUCCESSORS}`,
  ]);
  return { stored, facts, products, castingsSeen, successors, orphans, today };
}

/** The things named by their ids; ids that are not the shop's are none. */
export async function newEdition(
  shop: string,
  asked: { icon?: string | undefined; drop?: string | undefined; after?: string | undefined },
): Promise<NewEdition> {
  const { db } = forShop(shop);
  const select = { id: true, title: true };
  const [icon, drop, predecessor] = await Promise.all([
    asked.icon ? db.icon.findFirst({ where: { id: asked.icon, retiredAt: null }, select }) : null,
    asked.drop ? db.editionDrop.findFirst({ where: { id: asked.drop, removedAt: null }, select }) : null,
    asked.after ? db.edition.findFirst({ where: { id: asked.after, removedAt: null }, select }) : null,
  ]);
  return { icon, drop, predecessor };
}
