import { part } from '~/database/sql-parts.server';

/**
 * The items whose stock limits what is sold of variant `v` of product `p`: its own, or those of a bundle's components. What
 * is sold without stock being counted has none.
 */
export const STOCKED_ITEMS = part`
  case when p.bundle then coalesce((
    select json_agg(json_build_object('itemId', c.inventory_item_id::text, 'quantity', b.quantity))
    from bundle_component b join variant c on c.shop = b.shop and c.id = b.component_id
    where b.shop = v.shop and b.variant_id = v.id and c.tracked), '[]')
  when v.tracked then json_build_array(json_build_object('itemId', v.inventory_item_id::text, 'quantity', 1))
  else '[]' end`;
