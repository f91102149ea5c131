import { part } from '~/database/sql-parts.server';

/**
 * The condition that suggestion s is to be decided: open, or accepted by a change that was undone. Since it was found, somebody
 * may have given its products a role, or ended its icon.
 */
export const STILL_OPEN = part`(s.state = 'open' or s.state = 'accepted' and exists (
    select 1 from casting_change u where u.shop = s.shop and u.id = s.change_id and u.undone_at is not null
  )) and case when s.kind = 'icon'
  then not exists (
    select 1 from casting c where c.shop = s.shop and c.product_id = any(s.product_ids) and c.ended_at is null
      and not (c.rule_id is not null and c.role = 'supporting')
  )
  else exists (select 1 from icon i where i.shop = s.shop and i.id = s.icon_id and i.retired_at is null) end`;
