import { forShop, type ShopRows } from '~/database/for-shop.server';
import { findSuggestions, type FoundSuggestion } from './find-suggestions.server';

/**
 * Writes what differs from what was found before. What was decided stays decided: a rejected proposal has its products for a
 * key and comes back only with other ones, a kept doubt with other products of its icon, an accepted proposal when its casting
 * was undone.
 */
async function write(rows: ShopRows, found: readonly FoundSuggestion[], asOf: Date): Promise<void> {
  const { shop } = rows;
  const said = JSON.stringify(found);
  await rows.run`
    delete from suggestion s where s.shop = ${shop} and s.state = 'open' and not exists (
      select 1 from jsonb_to_recordset(${said}::jsonb) as f(kind text, key text) where f.kind = s.kind and f.key = s.key
    )`;
  await rows.run`
    insert into suggestion (id, shop, kind, key, title, product_ids, icon_id, score, confidence, evidence, state, computed_at)
    select gen_random_uuid(), ${shop}, kind, key, title, array(select jsonb_array_elements_text("productIds")::bigint), "iconId",
      score, confidence, evidence, 'open', ${asOf}
    from jsonb_to_recordset(${said}::jsonb) as f(
      kind text, key text, title text, "productIds" jsonb, "iconId" uuid, score float8, confidence text, evidence jsonb)
    on conflict (shop, kind, key) do update set title = excluded.title, product_ids = excluded.product_ids,
      icon_id = excluded.icon_id, score = excluded.score, confidence = excluded.confidence, evidence = excluded.evidence,
      state = 'open', computed_at = excluded.computed_at, decided_at = null, decided_by = null, decided_by_name = null, change_id = null
    where suggestion.state = 'open' and (suggestion.title, suggestion.product_ids, suggestion.score, suggestion.confidence, suggestion.evidence)
        is distinct from (excluded.title, excluded.product_ids, excluded.score, excluded.confidence, excluded.evidence)
      or suggestion.state = 'rejected' and suggestion.product_ids <> excluded.product_ids
      or suggestion.state = 'accepted' and exists (
        select 1 from casting_change c where c.shop = suggestion.shop and c.id = suggestion.change_id and c.undone_at is not null
      )`;
}

/** Finds what the store's own sales suggest, and keeps it. Without access to orders nothing is suggested. */
export async function keepSuggestions(shop: string, ordersGranted: boolean, asOf: Date): Promise<void> {
  const found = ordersGranted ? await findSuggestions(forShop(shop), asOf) : [];
  await forShop(shop).transaction(async (rows) => {
    await rows.lock('suggestions');
    await write(rows, found, asOf);
  });
}
